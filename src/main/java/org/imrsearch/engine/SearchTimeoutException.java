package org.imrsearch.engine;

/** A search that took longer than it may; the message says how long that is and what to do. */
public final class SearchTimeoutException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for a person. */
  public SearchTimeoutException(String message) {
    super(message);
  }
}
