package org.imrsearch.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Letters in a code that a fuzzer mutates well: a byte below 128 is a character, each of the others
 * a fragment of a letter, such as a label with its colon. To insert, repeat or swap bytes is then
 * to do so with whole labels, and a letter remains a letter.
 */
final class Fragments {
  private static final int FIRST = 128;
  private static final Path FILE = Path.of("src/test/resources/org/imrsearch/letter/fragments.txt");
  private static final List<String> ALL = read();

  private Fragments() {}

  /** Returns the text that bytes from one offset to before another stand for. */
  static String text(byte[] code, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      int unsigned = Byte.toUnsignedInt(code[i]);
      if (unsigned < FIRST) {
        text.append((char) unsigned);
      } else {
        text.append(ALL.get((unsigned - FIRST) % ALL.size()));
      }
    }
    return text.toString();
  }

  /** A line a fragment, in bars, since blanks at its ends count. */
  private static List<String> read() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> line.startsWith("|"))
          .map(line -> line.substring(1, line.length() - 1).translateEscapes())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
