package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrsearch.source.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReaderTest {
  @TempDir Path dir;

  private Path zip(byte[] bytes) throws IOException {
    return Files.write(dir.resolve("letters.zip"), bytes);
  }

  private Collected read(byte[] bytes) throws IOException {
    return Collected.of(zip(bytes));
  }

  @Test
  void lettersComeInTheOrderOfTheArchive() throws IOException {
    Path zip = zip(TestZips.of("b/2.txt", "two", "1.PDF", "one", "b/", "", "notes.md", "no"));
    Collected found = Collected.of(dir);
    assertThat(found.texts()).containsExactly("two", "one");
    assertThat(found.files())
        .extracting(LetterFile::origin)
        .containsExactly(zip + "!/b/2.txt", zip + "!/1.PDF");
    assertThat(found.names()).containsExactly("2.txt", "1.PDF");
    assertThat(found.rejections()).isEmpty();
  }

  @Test
  void hiddenEntriesArePassedOver() throws IOException {
    Collected found =
        read(TestZips.of("__MACOSX/._a.txt", "x", ".a.txt", "x", "b/.c/a.txt", "x", "a.txt", "a"));
    assertThat(found.texts()).containsExactly("a");
    assertThat(found.rejections()).isEmpty();
  }

  @Test
  void anArchiveIsKnownByItsFirstBytesToo() throws IOException {
    Path named = Files.write(dir.resolve("letters.bin"), TestZips.of("a.txt", "a"));
    assertThat(Collected.of(named).texts()).containsExactly("a");
  }

  @Test
  void storedEntriesAreRead() throws IOException {
    byte[] text = "stored".getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("a.txt");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(text.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(text);
    }
    assertThat(read(bytes.toByteArray()).texts()).containsExactly("stored");
  }

  @Test
  void commentsAndBytesBeforeTheArchiveAreNoHindrance() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(TestZips.of("a.txt", "a"));
    byte[] withComment = Arrays.copyOf(bytes.toByteArray(), bytes.size() + 7);
    withComment[bytes.size() - 2] = 7;
    assertThat(read(withComment).texts()).containsExactly("a");
  }

  @Test
  void moreThan65535EntriesAreRead() throws IOException {
    Path path = dir.resolve("many.zip");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 66_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".md"));
      }
      zip.putNextEntry(new ZipEntry("last.txt"));
      zip.write('x');
    }
    assertThat(Collected.of(path).names()).containsExactly("last.txt");
  }

  @Test
  void entriesThatLeadOutAreRejectedAndTheRestIsRead() throws IOException {
    Collected found =
        read(
            TestZips.of(
                "../up.txt",
                "x",
                "a/../../up.txt",
                "x",
                "/abs.txt",
                "x",
                "c:/d.txt",
                "x",
                "a\\b.txt",
                "x",
                "../up.sh",
                "x",
                "good..txt",
                "good"));
    assertThat(found.texts()).containsExactly("good");
    assertThat(found.reasons()).hasSize(6).containsOnly(Reason.UNSAFE_ARCHIVE);
    assertThat(dir.resolveSibling("up.txt")).doesNotExist();
  }

  @Test
  void controlCharactersInNamesAreNotRepeated() throws IOException {
    Collected found = read(TestZips.of("a\u001B[31m.txt", "x", "b\0.txt", "x"));
    assertThat(found.reasons()).containsExactly(Reason.UNSAFE_ARCHIVE, Reason.UNSAFE_ARCHIVE);
    assertThat(found.rejections())
        .extracting(Rejection::origin)
        .allMatch(origin -> origin.chars().noneMatch(Character::isISOControl));
  }

  @Test
  void nestedArchivesAreNotOpened() throws IOException {
    Collected found = read(TestZips.of("inner.zip", "PK", "a.txt", "a"));
    assertThat(found.texts()).containsExactly("a");
    assertThat(found.reasons()).containsExactly(Reason.UNSAFE_ARCHIVE);
  }

  @Test
  void encryptedEntriesAreRejectedAndTheRestIsRead() throws IOException {
    byte[] zip = TestZips.of("a.txt", "a", "b.txt", "b", "c.txt", "c");
    TestZips.encrypt(zip, 1);
    Collected found = read(zip);
    assertThat(found.texts()).containsExactly("a", "c");
    assertThat(found.reasons()).containsExactly(Reason.ENCRYPTED);
    assertThat(found.rejections().getFirst().origin()).endsWith("!/b.txt");
  }

  @Test
  void largeEntriesAreRejectedAndTheRestIsRead() throws IOException {
    Path zip = zip(TestZips.of("a.txt", "a".repeat(1001), "b.txt", "b", "c.txt", ""));
    Collected found = Collected.of(SourceLimits.DEFAULT.withMaxBytes(1000), zip);
    assertThat(found.texts()).containsExactly("b");
    assertThat(found.reasons()).containsExactly(Reason.TOO_LARGE, Reason.EMPTY);
    assertThat(found.rejections().getFirst().detail())
        .isEqualTo("1,001 bytes; at most 1,000 are read (--max-size)");
  }

  @Test
  void aBombIsStopped() throws IOException {
    String[] entries = new String[200];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = i + ".txt";
      entries[i + 1] = " ".repeat(100_000);
    }
    Path zip = zip(TestZips.of(entries));
    Collected found = Collected.of(SourceLimits.DEFAULT.withMaxBytes(100_000), zip);
    long expanded = found.files().stream().mapToLong(LetterFile::size).sum();
    assertThat(expanded).isLessThanOrEqualTo(Files.size(zip) * 100 + 100_000);
    assertThat(found.rejections())
        .containsExactly(
            new Rejection(
                zip.toString(),
                Reason.UNSAFE_ARCHIVE,
                "expands to more than 100 times its size; the rest is not read"));
  }

  @Test
  void entriesAreCounted() throws IOException {
    Path zip = zip(TestZips.of("a.md", "a", "b.txt", "b", "c.txt", "c"));
    Collected found = Collected.of(new SourceLimits(100, 2, 100), zip);
    assertThat(found.texts()).containsExactly("b");
    assertThat(found.reasons()).containsExactly(Reason.UNSAFE_ARCHIVE);
  }

  @Test
  void entriesThatAreNotWhatTheDirectorySaysAreRejected() throws IOException {
    byte[] zip =
        TestZips.of("more.txt", "12345", "less.txt", "12345", "wild.txt", "1", "odd.txt", "1");
    TestZips.expandedSize(zip, 0, 4);
    TestZips.expandedSize(zip, 1, 6);
    TestZips.expandedSize(zip, 2, 1_000_000);
    TestZips.method(zip, 3, 12);
    Collected found = read(zip);
    assertThat(found.files()).isEmpty();
    assertThat(found.reasons()).hasSize(4).containsOnly(Reason.UNREADABLE);
  }

  @Test
  void aDamagedEntryIsRejectedAndTheRestIsRead() throws IOException {
    byte[] zip = TestZips.of("a.txt", "a text that is long enough", "b.txt", "b");
    zip[40] ^= 0x55;
    Collected found = read(zip);
    assertThat(found.texts()).containsExactly("b");
    assertThat(found.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void aDamagedDirectoryEndsTheArchiveAfterTheGoodEntries() throws IOException {
    byte[] zip = TestZips.of("a.txt", "a", "b.txt", "b");
    TestZips.damageDirectory(zip, 1);
    Collected found = read(zip);
    assertThat(found.texts()).containsExactly("a");
    assertThat(found.reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void aTruncatedArchiveGivesItsWholeEntries() throws IOException {
    byte[] zip = TestZips.of("a.txt", "first", "../b.txt", "b", "c.txt", "third".repeat(100));
    int third = indexOf(zip, "c.txt");
    Collected found = read(Arrays.copyOf(zip, third + 10));
    assertThat(found.texts()).containsExactly("first");
    assertThat(found.reasons()).containsExactly(Reason.UNSAFE_ARCHIVE, Reason.UNREADABLE);
    assertThat(found.rejections().getLast().detail()).contains("whole entries found: 2");
  }

  @Test
  void everyTruncationEndsInARejection() throws IOException {
    byte[] zip = TestZips.of("a.txt", "first", "b.txt", "second");
    for (int size = 1; size < zip.length; size++) {
      Collected found = read(Arrays.copyOf(zip, size));
      assertThat(found.reasons()).as("cut to %d", size).containsExactly(Reason.UNREADABLE);
    }
  }

  @Test
  void nothingInAnArchiveThrows() throws IOException {
    byte[] zip = TestZips.of("a.txt", "first", "b/c.txt", "second", "d.pdf", "third");
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = zip.clone();
      for (int i = 0; i < 5; i++) {
        damaged[random.nextInt(zip.length)] = (byte) random.nextInt(256);
      }
      assertThat(read(damaged).items()).isNotEmpty();
    }
  }

  @Test
  void whatIsNoArchiveIsRejected() throws IOException {
    assertThat(read("not a zip".getBytes(StandardCharsets.UTF_8)).reasons())
        .containsExactly(Reason.UNREADABLE);
    assertThat(read(new byte[0]).reasons()).containsExactly(Reason.EMPTY);
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
