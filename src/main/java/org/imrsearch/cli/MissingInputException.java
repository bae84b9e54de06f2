package org.imrsearch.cli;

import java.util.List;

/** Paths on the command line that do not exist. */
final class MissingInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MissingInputException(List<String> missing) {
    super(
        "no such file or folder: "
            + String.join(", ", missing)
            + "; nothing was read. Check the path, or leave it out.");
  }
}
