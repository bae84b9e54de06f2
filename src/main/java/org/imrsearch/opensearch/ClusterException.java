package org.imrsearch.opensearch;

import org.imrsearch.engine.IndexException;
import org.jspecify.annotations.Nullable;

/** A cluster that can't be asked or does not do what it is asked; the message says what to do. */
public final class ClusterException extends IndexException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String type;
  private final boolean passing;

  private ClusterException(
      String message, int status, String type, boolean passing, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.type = type;
    this.passing = passing;
  }

  /** With what the cluster answered. */
  static ClusterException answered(String message, Answer answer) {
    boolean busy =
        switch (answer.status()) {
          case 429, 502, 503, 504 -> true;
          default -> false;
        };
    return new ClusterException(message, answer.status(), answer.errorType(), busy, null);
  }

  /** When there was no answer, but may be one later. */
  static ClusterException silent(String message, @Nullable Throwable cause) {
    return new ClusterException(message, 0, "", true, cause);
  }

  /** When there won't be an answer before somebody mends something. */
  static ClusterException unfit(String message, @Nullable Throwable cause) {
    return new ClusterException(message, 0, "", false, cause);
  }

  /** Returns the status of the answer; 0 when there was none. */
  public int status() {
    return status;
  }

  /** Returns the cluster's name for the kind of error; empty when it gave none. */
  public String type() {
    return type;
  }

  /** Returns whether the same call may succeed later: nobody answered, or the cluster was busy. */
  public boolean passing() {
    return passing;
  }
}
