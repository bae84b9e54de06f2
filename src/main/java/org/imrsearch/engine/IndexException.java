package org.imrsearch.engine;

import org.jspecify.annotations.Nullable;

/** An index that can't be opened, read or written; the message says which, why and what to do. */
public class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for a person. */
  public IndexException(String message) {
    super(message);
  }

  /** With a message for a person and what lies under it. */
  public IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
