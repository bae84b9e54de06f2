package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.imrsearch.source.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LetterSourcesTest {
  @TempDir Path dir;

  private Path write(String name, String text) throws IOException {
    Path path = dir.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void foldersAreWalkedInNameOrder() throws IOException {
    write("b/2.txt", "b2");
    write("b/10.PDF", "b10");
    write("a.txt", "a");
    write("c.Txt", "c");
    assertThat(Collected.of(dir).texts()).containsExactly("a", "b10", "b2", "c");
  }

  @Test
  void pathsAreReadInTheOrderGiven() throws IOException {
    Path b = write("b.txt", "b");
    Path a = write("a.txt", "a");
    assertThat(Collected.of(b, a).names()).containsExactly("b.txt", "a.txt");
  }

  @Test
  void foldersPassOverHiddenAndOtherFiles() throws IOException {
    write(".hidden.txt", "x");
    write(".git/a.txt", "x");
    write("notes.md", "x");
    write("empty.docx", "");
    write("letter.txt", "letter");
    Collected found = Collected.of(dir);
    assertThat(found.texts()).containsExactly("letter");
    assertThat(found.rejections()).isEmpty();
  }

  @Test
  void aNamedFileIsReadWhateverItsEnding() throws IOException {
    assertThat(Collected.of(write("letter.dat", "text")).names()).containsExactly("letter.dat");
    assertThat(Collected.of(write(".letter", "text")).names()).containsExactly(".letter");
  }

  @Test
  void originIsTheAbsoluteNormalPath() throws IOException {
    Path letter = write("a/letter.txt", "text");
    Path detour = dir.resolve("a").resolve("..").resolve("a").resolve("letter.txt");
    assertThat(Collected.of(detour).files())
        .extracting(LetterFile::origin)
        .containsExactly(letter.toAbsolutePath().normalize().toString());
  }

  @Test
  void missingPathsAreTold() throws IOException {
    String there = write("a.txt", "a").toString();
    String gone = dir.resolve("gone.txt").toString();
    assertThat(LetterSources.missing(List.of("-", there, gone, "a\0b")))
        .containsExactly(gone, "a\0b");
  }

  @Test
  void aPathThatVanishedIsRejectedAndTheRestIsRead() throws IOException {
    Collected found = Collected.of(dir.resolve("gone.txt"), write("a.txt", "a"));
    assertThat(found.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(found.rejections().getFirst().detail()).isEqualTo("no such file");
    assertThat(found.texts()).containsExactly("a");
  }

  @Test
  void emptyFilesAreRejected() throws IOException {
    assertThat(Collected.of(write("a.txt", "")).reasons()).containsExactly(Reason.EMPTY);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void hugeFilesAreRejectedUnread() throws IOException {
    Path huge = dir.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    Collected found = Collected.of(dir);
    assertThat(found.items())
        .containsExactly(
            new Rejection(
                huge.toString(),
                Reason.TOO_LARGE,
                "209,715,200 bytes; at most 20,971,520 are read (--max-size)"));
  }

  @Test
  void theLimitItselfIsAllowed() throws IOException {
    SourceLimits five = SourceLimits.DEFAULT.withMaxBytes(5);
    assertThat(Collected.of(five, write("a.txt", "12345")).texts()).containsExactly("12345");
    assertThat(Collected.of(five, write("a.txt", "123456")).reasons())
        .containsExactly(Reason.TOO_LARGE);
  }

  @Test
  void aFileWithoutASizeIsBoundedWhileItIsRead() {
    Path endless = Path.of("/dev/zero");
    assumeThat(endless).exists();
    assertThat(Collected.of(SourceLimits.DEFAULT.withMaxBytes(1000), endless).reasons())
        .containsExactly(Reason.TOO_LARGE);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void linksToFilesAreReadAndLoopsAreNot() throws IOException {
    Path letter = write("real/letter.txt", "text");
    Path folder = Files.createDirectory(dir.resolve("links"));
    Files.createSymbolicLink(folder.resolve("broken.txt"), dir.resolve("gone.txt"));
    Files.createSymbolicLink(folder.resolve("broken.md"), dir.resolve("gone.md"));
    Files.createSymbolicLink(folder.resolve("letter.txt"), letter);
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);
    Path self = folder.resolve("self.txt");
    Files.createSymbolicLink(self, self);
    Collected found = Collected.of(folder);
    assertThat(found.texts()).containsExactly("text");
    assertThat(found.rejections())
        .extracting(Rejection::origin)
        .containsExactly(folder.resolve("broken.txt").toString(), loop.toString(), self.toString());
    assertThat(found.reasons()).containsOnly(Reason.UNREADABLE);
  }

  @Test
  void aNamedLinkToAFolderIsFollowed() throws IOException {
    write("real/letter.txt", "text");
    Path link = Files.createSymbolicLink(dir.resolve("link"), dir.resolve("real"));
    assertThat(Collected.of(link).files())
        .extracting(LetterFile::origin)
        .containsExactly(link.resolve("letter.txt").toString());
  }

  @Test
  void whatMayNotBeReadIsRejectedAndTheRestIsRead() throws IOException {
    Path file = write("a.txt", "a");
    Path folder = write("b/b.txt", "b").getParent();
    write("c.txt", "c");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      // The superuser reads everything.
      assumeThat(Files.isReadable(file)).isFalse();
      Collected found = Collected.of(dir);
      assertThat(found.texts()).containsExactly("c");
      assertThat(found.rejections())
          .extracting(Rejection::detail)
          .containsExactly("permission denied", "permission denied");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void aPipeInAFolderIsNotWaitedFor() throws Exception {
    Path pipe = dir.resolve("pipe.txt");
    assumeThat(Path.of("/usr/bin/mkfifo")).exists();
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(Collected.of(dir).reasons()).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void largeFoldersAreStreamedWhole() throws IOException {
    int names = FolderReader.SORTED_NAMES + 25;
    for (int i = 0; i < names; i++) {
      Files.createFile(dir.resolve(i + ".txt"));
    }
    assertThat(Collected.of(dir).items())
        .hasSize(names)
        .extracting(SourceItem::origin)
        .doesNotHaveDuplicates();
  }

  @Test
  void standardInputIsOneLetter() {
    Collected text = ofInput("letter".getBytes(StandardCharsets.UTF_8));
    assertThat(text.names()).containsExactly("stdin.txt");
    assertThat(text.files().getFirst().origin()).isEqualTo("-");
    assertThat(ofInput("%PDF-1.4".getBytes(StandardCharsets.UTF_8)).names())
        .containsExactly("stdin.pdf");
  }

  @Test
  void standardInputIsCheckedLikeAFile() {
    assertThat(ofInput(new byte[0]).reasons()).containsExactly(Reason.EMPTY);
    assertThat(ofInput(new byte[101]).reasons()).containsExactly(Reason.TOO_LARGE);
    Collected zip = ofInput(new byte[] {'P', 'K', 3, 4, 0});
    assertThat(zip.reasons()).containsExactly(Reason.UNREADABLE);
    assertThat(zip.rejections().getFirst().detail()).contains("name the file");
  }

  private static Collected ofInput(byte[] input) {
    return Collected.ofStandardInput(SourceLimits.DEFAULT.withMaxBytes(100), input);
  }

  @Test
  void whatTheSinkThrowsPassesThrough() throws IOException {
    String path = write("a.txt", "a").toString();
    LetterSources sources = new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream());
    assertThatThrownBy(
            () ->
                sources.read(
                    List.of(path),
                    item -> {
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
  }

  @Test
  void limitsBelowOneAreRefused() {
    assertThatThrownBy(() -> SourceLimits.DEFAULT.withMaxBytes(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
