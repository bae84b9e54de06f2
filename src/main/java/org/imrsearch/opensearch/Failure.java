package org.imrsearch.opensearch;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.RequestNotExecutedException;

/** A call that a host gave no answer to. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  /** How far a call came. */
  enum Kind {
    /** The host can't have seen the call. */
    UNREACHED,
    /** The host and this program do not trust each other, or do not both speak TLS. */
    UNTRUSTED,
    /** The host may have seen the call, and said nothing for too long. */
    LATE,
    /** The host may have seen the call, and hung up. */
    BROKEN
  }

  private final URI host;
  private final Kind kind;

  private Failure(URI host, Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.host = host;
    this.kind = kind;
  }

  static Failure of(URI host, Throwable cause) {
    return switch (cause) {
      case UnknownHostException e -> new Failure(host, Kind.UNREACHED, "no such host", e);
      case ConnectTimeoutException e ->
          new Failure(host, Kind.UNREACHED, "no connection in time", e);
      case NoRouteToHostException e -> new Failure(host, Kind.UNREACHED, "no way to the host", e);
      case ConnectException e -> new Failure(host, Kind.UNREACHED, "connection refused", e);
      case RequestNotExecutedException e ->
          new Failure(host, Kind.UNREACHED, "the connection was closed", e);
      case SSLException e -> new Failure(host, Kind.UNTRUSTED, words(e), e);
      case SocketTimeoutException e -> new Failure(host, Kind.LATE, silence(host), e);
      case TimeoutException e -> new Failure(host, Kind.LATE, silence(host), e);
      default -> new Failure(host, Kind.BROKEN, words(cause), cause);
    };
  }

  URI host() {
    return host;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the host and what became of the call, for a list. */
  String line() {
    return host + " (" + getMessage() + ")";
  }

  private static String silence(URI host) {
    boolean tls = "https".equalsIgnoreCase(host.getScheme());
    return tls ? "silence; see whether it speaks TLS" : "silence";
  }

  private static String words(Throwable cause) {
    String message = cause.getMessage();
    String first =
        message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    return first.isBlank() ? cause.getClass().getSimpleName() : first;
  }
}
