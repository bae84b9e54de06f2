package org.imrsearch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.imrsearch.source.Rejection.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterDecoderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static Decoded decode(byte[] content) {
    return new LetterDecoder().decode(new LetterFile("/letters/a.txt", "a.txt", content));
  }

  private static Decoded decode(String text) {
    return decode(text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<Arguments> encodings() {
    String text = "worker\u2019s r\u00e9sum\u00e9";
    return Stream.of(
        Arguments.of("UTF-8", text, text.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("marked UTF-8", text, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-16BE", text, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)),
        Arguments.of("UTF-16LE", text, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of("Windows-1252", text, text.getBytes(WINDOWS_1252)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void encodingsAreTold(String name, String text, byte[] content) {
    assertThat(decode(content)).isEqualTo(new RawLetter("a", "a.txt", "/letters/a.txt", text));
  }

  static Stream<Arguments> normalised() {
    return Stream.of(
        Arguments.of("a\r\nb\rc\nd", "a\nb\nc\nd"),
        Arguments.of("a\r\r\nb\r", "a\n\nb\n"),
        Arguments.of("page\fpage\ttab", "page\fpage\ttab"),
        Arguments.of("soft\u000Bbreak", "soft\nbreak"),
        Arguments.of("end\u001A", "end "));
  }

  @ParameterizedTest
  @MethodSource("normalised")
  void lineEndsAreNormalised(String text, String expected) {
    assertThat(decode(text)).extracting("text").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "CM16-0000001.txt, CM16-0000001",
    "a.b.TXT, a.b",
    "noending, noending",
    ".hidden, .hidden"
  })
  void idIsTheFileNameWithoutItsEnding(String fileName, String id) {
    LetterFile file = new LetterFile("o", fileName, new byte[] {'x'});
    assertThat(new LetterDecoder().decode(file)).extracting("id").isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void blankTextIsEmpty(String text) {
    assertThat(decode(text)).extracting("reason").isEqualTo(Reason.EMPTY);
  }

  static Stream<String> blanks() {
    return Stream.of("", " ", "\n\f\r\n\t", "\uFEFF", "\u001A");
  }

  @Test
  void binaryContentIsNoText() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    noise[0] = 1;
    assertThat(decode(noise)).extracting("reason").isEqualTo(Reason.UNREADABLE);
    assertThat(decode(new byte[3000])).extracting("reason").isEqualTo(Reason.UNREADABLE);
    byte[] unmarkedUtf16 = "a letter in wide characters".getBytes(StandardCharsets.UTF_16LE);
    assertThat(decode(unmarkedUtf16)).extracting("reason").isEqualTo(Reason.UNREADABLE);
  }

  @Test
  void aStrayControlCharacterIsForgiven() {
    assertThat(decode("a".repeat(300) + "\0b"))
        .extracting("text")
        .isEqualTo("a".repeat(300) + " b");
  }

  @Test
  void theContentTellsAPdfNotTheName() throws Exception {
    LetterFile file = new LetterFile("o", "a.txt", TestPdfs.of("A letter"));
    assertThat(new LetterDecoder().decode(file)).extracting("text").asString().contains("A letter");
    LetterFile text = new LetterFile("o", "a.pdf", "A letter".getBytes(StandardCharsets.UTF_8));
    assertThat(new LetterDecoder().decode(text)).extracting("text").isEqualTo("A letter");
  }
}
