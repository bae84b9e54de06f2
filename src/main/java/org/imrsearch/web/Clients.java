package org.imrsearch.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;

/** How many requests of each client are answered at once. */
final class Clients {
  /** Of the newer kind of address a network is one client: it has as many as it likes. */
  private static final int NETWORK_BYTES = 8;

  private final int most;
  private final ConcurrentHashMap<String, Integer> byClient = new ConcurrentHashMap<>();

  /**
   * @param most how many of one client
   */
  Clients(int most) {
    this.most = most;
  }

  /** Counts a request of an address, and returns whether it may go on; it must leave then. */
  boolean enter(String address) {
    String client = client(address);
    if (client.isEmpty() || byClient.merge(client, 1, Integer::sum) <= most) {
      return true;
    }
    leave(address);
    return false;
  }

  void leave(String address) {
    byClient.computeIfPresent(client(address), (name, n) -> n == 1 ? null : n - 1);
  }

  /** Empty for this machine itself, where all may stand behind one server that hands on. */
  private static String client(String address) {
    try {
      InetAddress from = InetAddress.getByName(address);
      byte[] bytes = from.getAddress();
      return from.isLoopbackAddress()
          ? ""
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
