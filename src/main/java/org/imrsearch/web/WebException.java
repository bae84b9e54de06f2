package org.imrsearch.web;

/** The server can't start or go on; the message says why, for the person who started it. */
public final class WebException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what failed
   * @param cause why
   */
  public WebException(String message, Throwable cause) {
    super(message, cause);
  }
}
