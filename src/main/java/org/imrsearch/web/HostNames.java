package org.imrsearch.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a request may call this server. A page on the network can give its own name the address of
 * this machine and so get a browser to send requests here that look like its own; their Host header
 * still has that name. A plain address has no name to turn.
 */
final class HostNames {
  private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

  private final boolean loopback;
  private final boolean guarded;
  private final List<String> names;

  HostNames(WebSettings settings) {
    this.loopback = settings.isLoopback();
    this.guarded = settings.secret().isPresent();
    this.names = settings.names().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns whether a request that names this host may be answered. */
  boolean admit(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (names.contains(name) || isLoopback(name)) {
      return true;
    }
    if (loopback) {
      return false;
    }
    // Whoever knows the token may call the server as the network does, unless names are given.
    return names.isEmpty() && (guarded || isAddress(name));
  }

  private static boolean isLoopback(String name) {
    return name.equals("localhost")
        || name.equals("[::1]")
        || name.equals("::1")
        || (name.startsWith("127.") && IPV4.matcher(name).matches());
  }

  private static boolean isAddress(String name) {
    return name.startsWith("[") || name.indexOf(':') >= 0 || IPV4.matcher(name).matches();
  }
}
