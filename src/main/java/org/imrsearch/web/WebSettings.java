package org.imrsearch.web;

/**
 * How the server is reached.
 *
 * @param host the address that it listens on
 * @param port the port; 0 for any that is free
 */
public record WebSettings(String host, int port) {
  /** The address that no other machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port that is listened on unless another is asked for. */
  public static final int USUAL_PORT = 8080;
}
