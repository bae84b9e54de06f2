package org.imrsearch.opensearch;

import java.util.OptionalInt;

/**
 * How somebody wants an index to be spread over a cluster, as far as they say.
 *
 * @param shards into how many parts it is to be cut
 * @param replicas how many copies of each part there are to be besides the first
 */
public record ShapeWish(OptionalInt shards, OptionalInt replicas) {
  /** Nothing in particular. */
  public static final ShapeWish NONE = new ShapeWish(OptionalInt.empty(), OptionalInt.empty());

  private static final int MOST_UNASKED = 3;

  /**
   * Returns how an index is made: a shard for each node that holds data, for they work side by
   * side, up to a few, since every search asks each; and one copy besides, so that what is
   * acknowledged outlives a node. Where there is but one node the copy waits for another.
   *
   * @param nodes how many hold data
   */
  IndexShape among(int nodes) {
    return new IndexShape(shards.orElse(Math.clamp(nodes, 1, MOST_UNASKED)), replicas.orElse(1));
  }
}
