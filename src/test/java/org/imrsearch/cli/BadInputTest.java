package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear message and an exit code, and loses nothing else. */
class BadInputTest {
  private static final Path LETTER = Path.of("corpus/issues/CM14-0903004.txt");
  private static final Path PDF = Path.of("corpus/issues/CM14-0903001.pdf");

  @TempDir Path temp;
  private Path letters;
  private Path index;

  @BeforeEach
  void aFolderWithOneGoodLetter() throws IOException {
    letters = Files.createDirectory(temp.resolve("letters"));
    index = temp.resolve("index");
    Files.copy(LETTER, letters.resolve("good.txt"));
  }

  private CommandLineRun indexAll(String... more) {
    String[] args = Arrays.copyOf(new String[] {"index", letters.toString()}, 2 + more.length);
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandLineRun.on(index, args);
  }

  /** The good letter is in, the other file is named with the reason, and the sum is printed. */
  private void assertRejected(String name, String reason) {
    CommandLineRun run = indexAll();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("read 2 = indexed 1 + unchanged 0 + rejected 1");
    assertThat(run.err()).contains(name).contains("rejected, " + reason);
    assertThat(indexAll("--strict").code()).isEqualTo(Imr.FAILURE);
  }

  @Test
  void anEmptyFolderHasNothingToIndex() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    CommandLineRun run = CommandLineRun.on(index, "index", empty.toString());
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.out()).contains("no letter").contains("read 0 =");
  }

  @Test
  void aMissingPathIsNamedBeforeAnyWork() {
    CommandLineRun run = indexAll(temp.resolve("nowhere").toString());
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("nowhere").contains("nothing was read");
    assertThat(index).doesNotExist();
  }

  @Test
  void binaryJunkIsUnreadable() throws IOException {
    byte[] junk = new byte[4096];
    for (int i = 0; i < junk.length; i++) {
      junk[i] = (byte) (i * 37);
    }
    Files.write(letters.resolve("junk.txt"), junk);
    assertRejected("junk.txt", "unreadable");
  }

  @Test
  void anotherKindOfTextIsNoLetter() throws IOException {
    Files.writeString(letters.resolve("recipe.txt"), "Boil the water. Add the salt.");
    assertRejected("recipe.txt", "not a determination letter");
  }

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    Files.createFile(letters.resolve("empty.txt"));
    assertRejected("empty.txt", "empty");
  }

  @Test
  void aTruncatedPdfIsUnreadable() throws IOException {
    byte[] whole = Files.readAllBytes(PDF);
    Files.write(letters.resolve("cut.pdf"), Arrays.copyOf(whole, whole.length / 2));
    assertRejected("cut.pdf", "unreadable");
  }

  @Test
  void aPdfWithAPasswordIsEncrypted() throws IOException {
    try (PDDocument document = Loader.loadPDF(PDF.toFile())) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(letters.resolve("locked.pdf").toFile());
    }
    assertRejected("locked.pdf", "encrypted");
  }

  @Test
  void a200MegabyteFileIsTooLarge() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(letters.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(200L * 1024 * 1024);
    }
    assertRejected("huge.txt", "too large");
  }

  @Test
  void theSizeLimitIsTheUsers() throws IOException {
    Files.write(letters.resolve("two.txt"), new byte[2 * 1024 * 1024]);
    assertThat(indexAll("--max-size", "1").err()).contains("too large").contains("--max-size");
  }

  @Test
  void aZipThatClimbsOutOfItselfIsUnsafeAndItsOtherLettersAreRead() throws IOException {
    Files.delete(letters.resolve("good.txt"));
    try (OutputStream file = Files.newOutputStream(letters.resolve("archive.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      entry(zip, "good.txt", Files.readAllBytes(LETTER));
      entry(zip, "../../outside.txt", Files.readAllBytes(LETTER));
    }
    assertRejected("outside.txt", "unsafe archive");
    assertThat(temp.resolve("../outside.txt")).doesNotExist();
  }

  @Test
  void aZipBombStopsAtTheLimit() throws IOException {
    Files.delete(letters.resolve("good.txt"));
    try (OutputStream file = Files.newOutputStream(letters.resolve("bomb.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      entry(zip, "good.txt", Files.readAllBytes(LETTER));
      entry(zip, "bomb.txt", new byte[64 * 1024 * 1024]);
    }
    CommandLineRun run = indexAll();
    assertThat(run.out()).contains("indexed 1 +");
    assertThat(run.err()).contains("bomb").containsAnyOf("too large", "unsafe archive");
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  @Test
  void theSameCaseInTwoFilesIsReportedAndTheLaterDecisionKept() throws IOException {
    String letter = Files.readString(Path.of("src/test/resources/cli/dated-letter.txt"));
    String later = letter.replace("Decision Date: 12/01/2016", "Decision Date: 12/02/2016");
    Files.delete(letters.resolve("good.txt"));
    Files.writeString(letters.resolve("a.txt"), letter);
    Files.writeString(letters.resolve("b.txt"), later);
    CommandLineRun run = indexAll();
    assertThat(run.out()).contains("read 2 = indexed 1 + unchanged 0 + rejected 1");
    assertThat(run.err()).contains("same case twice: CM16-0999001").contains("b.txt, not ");
    assertThat(CommandLineRun.on(index, "show", "cm16 999001").out()).contains("2016-12-02");
  }

  @Test
  void aChangedLetterReplacesItsRulings() throws IOException {
    indexAll();
    String changed =
        Files.readString(letters.resolve("good.txt"))
            .replaceAll("(?m): Upheld\\s*$", ": Overturned");
    Files.writeString(letters.resolve("good.txt"), changed);
    assertThat(indexAll().out()).contains("indexed 1 + unchanged 0");
    CommandLineRun upheld = CommandLineRun.on(index, "search", "decision:upheld");
    assertThat(upheld.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(CommandLineRun.on(index, "check").code()).isZero();
  }

  @Test
  void noIndexIsAFailureThatSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.on(temp.resolve("none"), "search", "mri");
    assertThat(run.code()).isEqualTo(Imr.FAILURE);
    assertThat(run.err()).contains("no index at").contains("imr index");
  }

  @Test
  void nothingFoundIsItsOwnCode() {
    indexAll();
    CommandLineRun run = CommandLineRun.on(index, "search", "zyzzyva");
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.out()).contains("nothing found");
  }

  @Test
  void aMistakeInTheQueryIsShownUnderACaret() {
    indexAll();
    CommandLineRun run = CommandLineRun.on(index, "search", "mri (knee");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("mri (knee").contains("\n      ^");
  }

  @Test
  void anUnknownFieldNamesTheNearestAndAll() {
    indexAll();
    CommandLineRun run = CommandLineRun.on(index, "search", "desicion:upheld");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("did you mean decision").contains("guideline");
  }

  @Test
  void anUnknownFacetIsWrongUsage() {
    indexAll();
    assertThat(CommandLineRun.on(index, "search", "mri", "--facet", "rationale").code())
        .isEqualTo(Imr.WRONG_USAGE);
  }
}
