package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.imrsearch.engine.IndexException;

/**
 * The folder of a snapshot, which holds a commit as an index's folder does. A newer commit is put
 * beside the one that is there, and becomes the folder's by the last step, the renaming of its
 * {@code segments} file, so that a snapshot is whole at every moment or not there at all.
 */
final class SnapshotFolder {
  private static final String UNFINISHED = ".part";

  private final Path path;
  private final Directory directory;
  private final Path index;
  private final boolean mayLink;
  private long newBytes;

  /**
   * @param path the folder
   * @param directory the same
   * @param index the folder of the index
   * @param mayLink whether a file may be the same one in both folders
   */
  SnapshotFolder(Path path, Directory directory, Path index, boolean mayLink) {
    this.path = path;
    this.directory = directory;
    this.index = index;
    this.mayLink = mayLink;
  }

  /** Returns the size of the files that were put here. */
  long newBytes() {
    return newBytes;
  }

  /**
   * Makes a commit this folder's.
   *
   * @throws IndexException when the folder holds a commit that this one does not follow
   * @throws IOException when it can't be written; then what was there before is there, alone
   */
  void put(HeldCommit commit) throws IOException {
    Set<String> before = before(commit);
    try {
      Set<String> names = commit.names();
      names.remove(commit.commitFile());
      for (String name : names) {
        putFile(commit, name);
      }
      directory.syncMetaData();
      putFile(commit, commit.commitFile());
      directory.syncMetaData();
    } catch (IOException | RuntimeException e) {
      drop(before, e);
      throw e;
    }
    deleteAllBut(commit.names());
  }

  /** Lists the files of the commit that is there; none when there is none. */
  private Set<String> before(HeldCommit next) throws IOException {
    if (Commits.all(directory).isEmpty()) {
      return Set.of();
    }
    try (HeldCommit there = HeldCommit.newest(directory)) {
      boolean follows = there.generation() <= next.generation();
      for (String name : there.names()) {
        if (next.has(name)) {
          follows &= next.isLike(name, there.file(name));
        }
      }
      if (!follows) {
        throw new IndexException(
            "%s holds another index, or a later state of %s; name a new folder"
                .formatted(path, index));
      }
      return there.names();
    } catch (IOException e) {
      if (Commits.isDamage(e)) {
        throw new IndexException(
            "%s holds a damaged snapshot; delete it, or name a new folder".formatted(path), e);
      }
      throw e;
    }
  }

  private void putFile(HeldCommit commit, String name) throws IOException {
    if (has(commit, name)) {
      return;
    }
    String unfinished = Commits.isCommit(name) ? Commits.pending(name) : name + UNFINISHED;
    Files.deleteIfExists(path.resolve(unfinished));
    if (!link(name, unfinished)) {
      try (IndexOutput out = directory.createOutput(unfinished, IOContext.DEFAULT)) {
        IndexInput in = commit.file(name);
        out.copyBytes(in, in.length());
      }
    }
    try (IndexInput written = directory.openInput(unfinished, IOContext.READONCE)) {
      commit.requireSame(name, written);
      newBytes += written.length();
    }
    directory.sync(Set.of(unfinished));
    directory.rename(unfinished, name);
  }

  /** A file that went bad is put anew. */
  private boolean has(HeldCommit commit, String name) throws IOException {
    if (!Files.exists(path.resolve(name))) {
      return false;
    }
    try (IndexInput there = directory.openInput(name, IOContext.READONCE)) {
      commit.requireSame(name, there);
      return true;
    } catch (CorruptIndexException e) {
      return false;
    }
  }

  /**
   * Fails on another disk, where the file system has no links, and when the file is merged away.
   */
  private boolean link(String name, String to) {
    if (!mayLink) {
      return false;
    }
    try {
      Files.createLink(path.resolve(to), index.resolve(name));
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private void drop(Set<String> before, Exception failure) {
    try {
      deleteAllBut(before);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void deleteAllBut(Set<String> kept) throws IOException {
    for (String name : Commits.files(directory)) {
      if (!kept.contains(name)) {
        directory.deleteFile(name);
      }
    }
  }
}
