package org.imrsearch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * How the server is reached, and by whom.
 *
 * @param host the address that it listens on
 * @param port the port; 0 for any that is free
 * @param secret the token that it asks for; empty where it asks for none
 * @param names what requests may call the host besides its address
 * @param log whether a line is written on standard error for each request
 */
public record WebSettings(
    String host, int port, Optional<Secret> secret, List<String> names, boolean log) {
  /** The address that no other machine can reach. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port that is listened on unless another is asked for. */
  public static final int USUAL_PORT = 8080;

  public WebSettings {
    names = List.copyOf(names);
  }

  /** For whoever can reach the address. */
  public WebSettings(String host, int port) {
    this(host, port, Optional.empty(), List.of(), false);
  }

  /** Returns whether no other machine can reach the server. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
