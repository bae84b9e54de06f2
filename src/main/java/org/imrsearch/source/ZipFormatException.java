package org.imrsearch.source;

import java.io.IOException;

/** An archive, or one entry, is not as the zip format has it. */
final class ZipFormatException extends IOException {
  private static final long serialVersionUID = 1;

  ZipFormatException(String message) {
    super(message);
  }

  ZipFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
