package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an index and a snapshot of it may be. */
final class SnapshotPaths {
  private SnapshotPaths() {}

  /** Returns an index's folder; what is on a cluster is kept by the cluster. */
  static Path folder(IndexPlace place) {
    return switch (place) {
      case IndexPlace.Folder folder -> folder.path();
      case IndexPlace.OnCluster on ->
          throw new UsageException(
              "%s is kept by the cluster itself: PUT /_snapshot/REPOSITORY/SNAPSHOT, and POST"
                      .formatted(on)
                  + " /_snapshot/REPOSITORY/SNAPSHOT/_restore (the snapshot API of OpenSearch)");
    };
  }

  /** Refuses folders of which one is the other, or inside it. */
  static void requireApart(Path index, Path snapshot) {
    Path one = real(index);
    Path other = real(snapshot);
    if (one.startsWith(other) || other.startsWith(one)) {
      throw new UsageException(
          "the index %s and the snapshot %s must be two folders, neither inside the other"
              .formatted(index, snapshot));
    }
  }

  /** Follows the links of what is there of a path. */
  private static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    for (Path there = absolute; there != null; there = there.getParent()) {
      if (Files.exists(there)) {
        try {
          return there.toRealPath().resolve(there.relativize(absolute));
        } catch (IOException e) {
          return absolute;
        }
      }
    }
    return absolute;
  }
}
