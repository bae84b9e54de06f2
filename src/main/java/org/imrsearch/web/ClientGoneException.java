package org.imrsearch.web;

/** Ends an answer that its client takes no more of: nobody is there to be told. */
final class ClientGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClientGoneException(Throwable cause) {
    super(cause);
  }
}
