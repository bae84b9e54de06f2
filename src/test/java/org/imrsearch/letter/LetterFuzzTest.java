package org.imrsearch.letter;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Any bytes at all are parsed or rejected. The tests replay the inputs that are kept; {@code
 * -Pfuzz} looks for new ones.
 */
class LetterFuzzTest {
  private static final byte BAR = '|';

  /** Bytes as a text. */
  @DictionaryFile(resourcePath = "letters.dict")
  @FuzzTest(maxDuration = "15m")
  void text(byte[] data) {
    LetterInvariants.hold(new String(data, StandardCharsets.UTF_8));
  }

  /** Bytes as the code of a letter. */
  @FuzzTest(maxDuration = "15m")
  void fragments(byte[] data) {
    LetterInvariants.hold(Fragments.text(data, 0, data.length));
  }

  /** Bytes as the code of a letter in which one stretch, between bars, comes again and again. */
  @FuzzTest(maxDuration = "15m")
  void repeated(byte[] data) {
    int first = indexOf(data, 0);
    int second = first < 0 ? -1 : indexOf(data, first + 1);
    if (second < 0) {
      return;
    }
    String piece = Fragments.text(data, first + 1, second);
    String before = Fragments.text(data, 0, first);
    String after = Fragments.text(data, second + 1, data.length);
    if (!piece.isEmpty()) {
      LinearWork.holds(length -> parse(before + repeated(piece, length) + after), 8_000, 8);
    }
  }

  private static void parse(String text) {
    if (TestLetters.parse(text) == null) {
      throw new AssertionError("no result");
    }
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(1 + length / piece.length());
  }

  private static int indexOf(byte[] data, int from) {
    for (int i = from; i < data.length; i++) {
      if (data[i] == BAR) {
        return i;
      }
    }
    return -1;
  }
}
