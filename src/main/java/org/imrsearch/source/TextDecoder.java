package org.imrsearch.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.imrsearch.source.Rejection.Reason;

/**
 * Text files: UTF-8, or UTF-16 with a byte order mark, or what is neither as Windows-1252, which
 * letters saved by word processors are in.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Text holds hardly any control characters, while every tenth byte of a binary file is one. */
  private static final int CHARS_PER_CONTROL = 100;

  private static final char DOS_END_OF_FILE = '\u001A';

  private TextDecoder() {}

  static Decoded decode(LetterFile file) {
    String text = decode(file.content());
    StringBuilder normal = new StringBuilder(text.length());
    int controls = normalise(text, normal);
    if ((long) controls * CHARS_PER_CONTROL > text.length()) {
      return new Rejection(file.origin(), Reason.UNREADABLE, "binary: neither a PDF nor text");
    }
    String letter = normal.toString();
    if (letter.isBlank()) {
      return new Rejection(file.origin(), Reason.EMPTY, "only white space");
    }
    return LetterDecoder.letter(file, letter);
  }

  /** Decodes the name of an archive's entry, which says its encoding only sometimes. */
  static String decodeName(byte[] name) {
    return utf8OrWindows1252(name);
  }

  private static String decode(byte[] content) {
    if (startsWith(content, 0xFE, 0xFF)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    String text = utf8OrWindows1252(content);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static String utf8OrWindows1252(byte[] bytes) {
    try {
      // A new decoder reports what is malformed, while new String(bytes, UTF_8) replaces it.
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  private static boolean startsWith(byte[] content, int first, int second) {
    return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
  }

  /**
   * Appends the text with {@code \n} for {@code \r\n}, {@code \r} and the vertical tab of word
   * processors, and blanks for other control characters.
   *
   * @return how many characters no text holds
   */
  private static int normalise(String text, StringBuilder normal) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '\u007F' && c != '\uFFFD') {
        normal.append(c);
        continue;
      }
      switch (c) {
        case '\n', '\f', '\t', '\uFFFD' -> normal.append(c);
        case '\u000B' -> normal.append('\n');
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            normal.append('\n');
          }
        }
        default -> normal.append(' ');
      }
      if (!Character.isWhitespace(c) && c != DOS_END_OF_FILE) {
        controls++;
      }
    }
    return controls;
  }
}
