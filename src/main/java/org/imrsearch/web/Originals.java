package org.imrsearch.web;

import java.util.Locale;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterOrigin;
import org.imrsearch.source.SourceLimits;

/**
 * The files that letters came from, as long as they are what was indexed: the index says where a
 * file is and what its bytes add up to, and no request says either.
 */
record Originals(SearchEngine engine) {
  private static final int LONGEST_NAME = 120;

  /**
   * Returns the file of a letter; where it is not to be had, that is a {@link ProblemException}.
   */
  LetterFile of(String id) {
    LetterStamp stamp =
        engine.stamp(id).orElseThrow(() -> new ProblemException(DeterminationPages.notThere(id)));
    return LetterOrigin.read(stamp.origin(), SourceLimits.DEFAULT)
        .filter(file -> file.contentHash().equals(stamp.contentHash()))
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemKind.GONE.with(
                        "The file of this letter was changed or moved since it was indexed.")));
  }

  /** Returns a name that any system takes, with nothing in it that a header could be ended by. */
  static String safeName(String fileName) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < fileName.length(); i++) {
      char c = fileName.charAt(i);
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
      boolean dot = c == '.' && !safe.isEmpty() && safe.charAt(safe.length() - 1) != '.';
      safe.append(plain || dot ? c : '_');
    }
    int from = Math.max(0, safe.length() - LONGEST_NAME);
    return safe.substring(from);
  }

  /** Returns the type that a file is sent as: only what letters come in, and never a page. */
  static String type(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".pdf")) {
      return "application/pdf";
    }
    return lower.endsWith(".txt") ? "text/plain" : "application/octet-stream";
  }
}
