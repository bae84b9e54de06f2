package org.imrsearch.cli;

import java.util.Optional;
import java.util.OptionalInt;
import org.imrsearch.opensearch.ShapeWish;
import picocli.CommandLine.Option;

/** How an index is spread over a cluster when it is made. */
final class ShapeOptions {
  @Option(
      names = "--shards",
      paramLabel = "N",
      description =
          "On a cluster, in how many parts a new or rebuilt index is kept (default: as many as there"
              + " are data nodes, up to 3).")
  private Optional<Integer> shards = Optional.empty();

  @Option(
      names = "--replicas",
      paramLabel = "N",
      description =
          "On a cluster, how many copies of each part a new or rebuilt index has besides (default: 1).")
  private Optional<Integer> replicas = Optional.empty();

  ShapeWish wish(IndexPlace place) {
    if (place instanceof IndexPlace.Folder && (shards.isPresent() || replicas.isPresent())) {
      throw new UsageException(
          "--shards and --replicas are for a cluster: add --engine opensearch");
    }
    return new ShapeWish(number("--shards", shards, 1), number("--replicas", replicas, 0));
  }

  private static OptionalInt number(String option, Optional<Integer> said, int least) {
    if (said.isPresent() && said.get() < least) {
      throw new UsageException(option + " takes " + least + " or more, not " + said.get());
    }
    return said.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }
}
