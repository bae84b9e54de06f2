package org.imrsearch.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** The commits of an index, the files {@code segments_N}, which a damaged one may not yield. */
final class Commits {
  private Commits() {}

  /**
   * Returns whether the newest commit can be read by this program and none of its files is missing;
   * what they hold is not looked at.
   */
  static boolean isReadable(Directory directory) throws IOException {
    try {
      SegmentInfos newest = SegmentInfos.readLatestCommit(directory);
      return Set.of(directory.listAll()).containsAll(newest.files(true));
    } catch (IOException | RuntimeException e) {
      if (isDamage(e)) {
        return false;
      }
      throw e;
    }
  }

  /** Tells whether a failure says something of the index, and not of its surroundings. */
  static boolean isDamage(Exception failure) {
    return switch (failure) {
      case CorruptIndexException e -> true;
      case IndexFormatTooOldException e -> true;
      case IndexFormatTooNewException e -> true;
      case NoSuchFileException e -> true;
      case FileNotFoundException e -> true;
      case EOFException e -> true;
      // Lucene knows no codec of that name.
      case IllegalArgumentException e -> true;
      default -> false;
    };
  }

  /**
   * Deletes the commits before the newest that can't be read. A rebuild that was killed just after
   * its commit leaves the one that it took the place of, which would stop the next writer.
   */
  static void dropUnreadableOlder(Directory directory) throws IOException {
    List<String> commits = all(directory);
    for (String commit : commits.subList(0, commits.size() - 1)) {
      try {
        SegmentInfos.readCommit(directory, commit);
      } catch (IOException | RuntimeException e) {
        if (!isDamage(e)) {
          throw e;
        }
        if (all(directory).contains(commit)) {
          directory.deleteFile(commit);
        }
      }
    }
  }

  /** Tells whether a file of that name makes others a commit. */
  static boolean isCommit(String name) {
    return name.startsWith(IndexFileNames.SEGMENTS);
  }

  /** Returns the name under which the file of a commit is written, before the commit is made. */
  static String pending(String commit) {
    return IndexFileNames.PENDING_SEGMENTS + commit.substring(IndexFileNames.SEGMENTS.length());
  }

  /**
   * Lists the files of an index but for its lock, the commits first: whoever deletes them in this
   * order leaves nobody a commit whose files are gone.
   */
  static List<String> files(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(name -> IndexFolder.isOurs(name) && !name.equals(IndexWriter.WRITE_LOCK_NAME))
        .sorted(Comparator.comparing(name -> !isCommit(name)))
        .toList();
  }

  /** Lists the commits, the newest last. */
  static List<String> all(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(Commits::isCommit)
        .sorted(Comparator.comparingLong(SegmentInfos::generationFromSegmentsFileName))
        .toList();
  }
}
