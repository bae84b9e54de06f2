package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.imrsearch.bench.CollectionLog;
import org.imrsearch.cluster.NodePlan;

/**
 * What collections leave on a node's heap, by its own log of them, which the distribution writes as
 * well. A node tells the peak of each generation, but not of what was in use: the survivors may
 * hold most of it, and the old generation garbage.
 */
final class NodeHeap {
  private static final long MEGABYTE = 1 << 20;

  private NodeHeap() {}

  /** Returns options for a JVM as shipped that logs the collections. */
  static List<String> logged(Path folder) {
    List<String> jvm = new ArrayList<>(NodePlan.AS_SHIPPED);
    jvm.add("-Xlog:gc:file=" + log(folder.toAbsolutePath()) + "::filecount=0");
    return jvm;
  }

  /** Returns the most that a collection left since the node of a folder started, in bytes. */
  static OptionalLong most(Path folder) throws IOException {
    long most = new CollectionLog(Files.readString(log(folder))).mostLeft();
    return most == 0 ? OptionalLong.empty() : OptionalLong.of(most * MEGABYTE);
  }

  private static Path log(Path folder) {
    return folder.resolve("logs").resolve("collections.log");
  }
}
