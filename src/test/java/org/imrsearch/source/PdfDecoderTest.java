package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.imrsearch.source.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfDecoderTest {
  private static Decoded decode(byte[] content) {
    return new LetterDecoder().decode(new LetterFile("/letters/a.pdf", "a.pdf", content));
  }

  private static Reason reason(byte[] content) {
    Decoded decoded = decode(content);
    assertThat(decoded).isInstanceOf(Rejection.class);
    return ((Rejection) decoded).reason();
  }

  private static String text(byte[] content) {
    Decoded decoded = decode(content);
    assertThat(decoded).isInstanceOf(RawLetter.class);
    return ((RawLetter) decoded).text();
  }

  @Test
  void pagesAreSeparatedByFormFeeds() throws IOException {
    assertThat(text(TestPdfs.of("first line\nsecond line", "next page")))
        .isEqualTo("first line\nsecond line\n\fnext page\n");
  }

  @Test
  void bytesBeforeTheHeaderAreNoHindrance() throws IOException {
    byte[] pdf = TestPdfs.of("text");
    byte[] shifted = new byte[pdf.length + 100];
    Arrays.fill(shifted, (byte) '\n');
    System.arraycopy(pdf, 0, shifted, 100, pdf.length);
    assertThat(text(shifted)).isEqualTo("text\n");
  }

  @Test
  void labelsStandBeforeTheirValuesInATableWhoseLabelWraps() throws IOException {
    String cells =
        cell(72, 700, "Priority:")
            + cell(200, 700, "Standard")
            + cell(300, 700, "Application")
            + cell(300, 686, "Received:")
            + cell(400, 700, "11/15/2016");
    assertThat(text(TestPdfs.ofContent(cells)))
        .isEqualTo("Priority: Standard Application\nReceived:\n11/15/2016\n");
  }

  @Test
  void textThatIsDrawnTwiceToLookBoldIsReadOnce() throws IOException {
    String runTwice = cell(72, 700, "Upheld") + cell(72.4f, 700, "Upheld");
    assertThat(text(TestPdfs.ofContent(runTwice))).isEqualTo("Upheld\n");
    String everyLetterTwice =
        cell(72, 700, "o") + cell(72.3f, 700.2f, "o") + cell(78.7f, 700, "n") + cell(79, 700, "n");
    assertThat(text(TestPdfs.ofContent(everyLetterTwice))).isEqualTo("on\n");
    String linesTwice =
        cell(72, 700, "one") + cell(72, 686, "two") + cell(72, 700, "one") + cell(72, 686, "two");
    assertThat(text(TestPdfs.ofContent(linesTwice))).isEqualTo("one\ntwo\n");
  }

  @Test
  void doubledLettersAreKept() throws IOException {
    assertThat(text(TestPdfs.of("III lll illness 1111 ....")))
        .isEqualTo("III lll illness 1111 ....\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Subtype /TrueType /BaseFont /Arial",
        "/Subtype /TrueType /BaseFont /NoSuchFont /Encoding /WinAnsiEncoding",
        "/Subtype /Type1 /BaseFont /NoSuchFont"
      })
  void fontsThatAreNotEmbeddedAreSubstituted(String font) {
    byte[] pdf =
        TestPdfs.ofObjects(
            "",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                + " /Resources << /Font << /F1 << /Type /Font %s >> >> >> >>".formatted(font),
            TestPdfs.stream("", cell(72, 700, "two words")));
    assertThat(text(pdf)).isEqualTo("two words\n");
  }

  @Test
  void aPasswordIsAskedFor() throws IOException {
    assertThat(reason(TestPdfs.encrypted("secret", "text"))).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void anEmptyPasswordOpens() throws IOException {
    assertThat(text(TestPdfs.encrypted("", "text"))).isEqualTo("text\n");
  }

  @Test
  void aCertificateIsAskedFor() {
    byte[] pdf =
        TestPdfs.ofObjects(
            "/Encrypt 4 0 R /ID [<00> <00>]",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R >>",
            "<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s4 /V 1 /Recipients [<30>] >>");
    assertThat(reason(pdf)).isEqualTo(Reason.ENCRYPTED);
  }

  @Test
  void aScanHasNoText() throws IOException {
    assertThat(reason(TestPdfs.of("", ""))).isEqualTo(Reason.NO_TEXT);
    assertThat(reason(TestPdfs.of(" "))).isEqualTo(Reason.NO_TEXT);
  }

  @Test
  void truncatedFilesAreNeverReadInPart() throws IOException {
    byte[] pdf = TestPdfs.of("first page", "second page", "third page");
    String whole = text(pdf);
    for (int size = 8; size < pdf.length; size += 7) {
      Decoded decoded = decode(Arrays.copyOf(pdf, size));
      if (decoded instanceof RawLetter letter) {
        assertThat(letter.text()).as("cut to %d of %d", size, pdf.length).isEqualTo(whole);
      }
    }
  }

  @Test
  void damagedPageContentIsRejected() throws IOException {
    byte[] pdf = TestPdfs.of("some text\n".repeat(40));
    int stream = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
    Arrays.fill(pdf, stream, stream + 20, (byte) 0xFF);
    assertThat(reason(pdf)).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void nothingInAFileThrows() throws IOException {
    byte[] pdf = TestPdfs.of("first page", "second page");
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = pdf.clone();
      for (int i = 0; i < 20; i++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      assertThat(decode(damaged)).isNotNull();
    }
  }

  @Test
  void deeplyNestedObjectsAreRejected() {
    String pdf = "%PDF-1.4\n1 0 obj " + "[".repeat(200_000) + " endobj trailer << /Root 1 0 R >>";
    assertThat(reason(pdf.getBytes(StandardCharsets.US_ASCII))).isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void pagesAreBounded() throws IOException {
    String[] pages = Collections.nCopies(LetterStripper.MOST_PAGES + 1, "x").toArray(String[]::new);
    assertThat(decode(TestPdfs.of(pages)))
        .isEqualTo(
            new Rejection("/letters/a.pdf", Reason.TOO_LARGE, "more than 500 pages in the PDF"));
  }

  @Test
  void charactersAreBounded() throws IOException {
    String shown = "(" + "x".repeat(1000) + ") Tj ";
    String content =
        "BT /F1 12 Tf " + shown.repeat(LetterStripper.MOST_CHARACTERS / 1000 + 1) + "ET";
    assertThat(reason(TestPdfs.ofContent(content))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void expandedContentIsBounded() throws IOException {
    String content = " ".repeat(ContentExpander.MOST_BYTES + 1);
    byte[] pdf = TestPdfs.ofContent(content);
    assertThat(pdf.length).isLessThan(1 << 20);
    assertThat(reason(pdf)).isEqualTo(Reason.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({"4 0 R 5 0 R, true", "4 0 R 9 0 R, false"})
  void everyPartOfAPageIsRead(String parts, boolean whole) {
    byte[] pdf =
        TestPdfs.ofObjects(
            "",
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /Contents [%s] /Resources << /Font << /F1 %s >> >> >>"
                .formatted(parts, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
            TestPdfs.stream("", cell(72, 700, "one")),
            TestPdfs.stream("", cell(72, 686, "two")));
    if (whole) {
      assertThat(text(pdf)).isEqualTo("one\ntwo\n");
    } else {
      assertThat(reason(pdf)).isEqualTo(Reason.UNREADABLE);
    }
  }

  @Test
  void textInFormsIsRead() {
    byte[] pdf = formPdf("/Fm Do", cell(72, 700, "in a form"));
    assertThat(text(pdf)).isEqualTo("in a form\n");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void formsThatAreDrawnAgainAndAgainAreBounded() {
    assertThat(reason(formPdf("/Fm Do ".repeat(100_000), " ".repeat(1000))))
        .isEqualTo(Reason.TOO_LARGE);
  }

  private static byte[] formPdf(String page, String form) {
    return TestPdfs.ofObjects(
        "",
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
            + " /Resources << /XObject << /Fm 5 0 R >> >> >>",
        TestPdfs.stream("", page),
        TestPdfs.stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources"
                + " << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
            form));
  }

  private static String cell(float x, float y, String text) {
    return "BT /F1 12 Tf %s %s Td (%s) Tj ET\n".formatted(x, y, text);
  }
}
