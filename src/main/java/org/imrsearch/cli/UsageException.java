package org.imrsearch.cli;

/** A command line that can be parsed but not carried out; the message says what to do instead. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
