package org.imrsearch.evaluation;

/** Input that cannot be evaluated; the message names the file and the line where there is one. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EvaluationException(String message) {
    super(message);
  }

  EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
