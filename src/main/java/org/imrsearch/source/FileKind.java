package org.imrsearch.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file may hold, by its name or its first bytes. */
enum FileKind {
  LETTER,
  ARCHIVE,
  OTHER;

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

  /** How far into a file the PDF reference's implementation notes let the header stand. */
  private static final int PDF_HEADER_WITHIN = 1024;

  /** Tells by the ending, in any case. */
  static FileKind ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".pdf") || lower.endsWith(".txt")) {
      return LETTER;
    }
    return lower.endsWith(".zip") ? ARCHIVE : OTHER;
  }

  /** Tells a file that a folder or archive hides: {@code .name}. */
  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  static boolean isPdf(byte[] content) {
    int last = Math.min(content.length, PDF_HEADER_WITHIN) - PDF.length;
    for (int at = 0; at <= last; at++) {
      if (holds(content, at, PDF)) {
        return true;
      }
    }
    return false;
  }

  static boolean isZip(byte[] content) {
    return holds(content, 0, ZIP) || holds(content, 0, EMPTY_ZIP);
  }

  private static boolean holds(byte[] content, int at, byte[] expected) {
    if (at + expected.length > content.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (content[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
