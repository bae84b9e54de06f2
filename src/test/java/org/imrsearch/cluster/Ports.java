package org.imrsearch.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Ports of the loopback interface that nobody listens on. */
final class Ports {
  // Below those that systems give to outgoing connections, which could take the port of a node
  // that is down.
  private static final int FIRST = 20_000;
  private static final int END = 32_000;
  private static final int MOST_TRIALS = 1000;

  private Ports() {}

  /** Returns different free ports. */
  static List<Integer> free(int count) throws IOException {
    Random random = new Random();
    Set<Integer> free = new LinkedHashSet<>();
    for (int trial = 0; free.size() < count; trial++) {
      if (trial == MOST_TRIALS) {
        throw new IOException("no free ports from %d to %d".formatted(FIRST, END));
      }
      int port = random.nextInt(FIRST, END);
      if (isFree(port)) {
        free.add(port);
      }
    }
    return List.copyOf(free);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
