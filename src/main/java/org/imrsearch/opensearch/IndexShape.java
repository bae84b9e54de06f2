package org.imrsearch.opensearch;

/**
 * How an index is spread over a cluster.
 *
 * @param shards into how many parts it is cut; at least 1, and fixed once it is made
 * @param replicas how many copies there are of each part besides the first
 */
record IndexShape(int shards, int replicas) {
  IndexShape {
    if (shards < 1 || replicas < 0) {
      throw new IllegalArgumentException(shards + " shards, " + replicas + " replicas");
    }
  }
}
