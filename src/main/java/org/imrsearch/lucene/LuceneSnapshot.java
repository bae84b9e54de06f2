package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.SnapshotReport;
import org.imrsearch.schema.IndexSchema;

/** Keeps commits of an index elsewhere, and puts them back. */
public final class LuceneSnapshot {
  private final IndexSchema schema;
  private final String formatVersion;

  /**
   * @param formatVersion what an index must have been built with to be restored
   */
  public LuceneSnapshot(IndexSchema schema, String formatVersion) {
    this.schema = schema;
    this.formatVersion = formatVersion;
  }

  /**
   * Keeps the newest commit of an index, while others search and write it. The snapshot is an index
   * itself; a later one in the same folder takes over the files that did not change. Every file is
   * read again and held against its checksum. An index that other settings or another version built
   * is kept too.
   *
   * @param copying whether to copy even where a link to the index's own file would do
   * @throws IndexException when there is no index, when it is damaged, when the folder holds
   *     anything but an earlier snapshot of it, or can't be written; an earlier snapshot stays then
   */
  public SnapshotReport take(Path index, Path snapshot, boolean copying) {
    IndexFolder from = IndexFolder.of(index, schema, formatVersion);
    IndexFolder to = IndexFolder.of(snapshot, schema, formatVersion);
    try (Directory source = from.existing();
        HeldCommit commit = hold(from, source)) {
      boolean made = !Files.exists(snapshot);
      try (Directory target = to.forWriting(false);
          Lock lock = target.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        SnapshotFolder folder = new SnapshotFolder(snapshot, target, index, !copying);
        folder.put(commit);
        lock.ensureValid();
        if (made) {
          IOUtils.fsync(Objects.requireNonNull(snapshot.toAbsolutePath().getParent()), true);
        }
        return report(commit, folder);
      } catch (IOException | RuntimeException e) {
        if (made) {
          deleteEmpty(snapshot, e);
        }
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException("another program is writing to " + snapshot, e);
    } catch (IOException e) {
      throw new IndexException(
          "can't make a snapshot of %s in %s: %s".formatted(index, snapshot, IndexFolder.reason(e)),
          e);
    }
  }

  private static HeldCommit hold(IndexFolder folder, Directory directory) {
    try {
      return HeldCommit.newest(directory);
    } catch (IOException e) {
      throw folder.failed("read", e);
    }
  }

  private static void deleteEmpty(Path folder, Exception failure) {
    try {
      Files.deleteIfExists(folder.resolve(IndexWriter.WRITE_LOCK_NAME));
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static SnapshotReport report(HeldCommit commit, SnapshotFolder folder)
      throws IOException {
    long bytes = 0;
    for (String name : commit.names()) {
      bytes += commit.file(name).length();
    }
    CommitData said = commit.says();
    return new SnapshotReport(said.determinations(), said.rulings(), bytes, folder.newBytes());
  }

  /**
   * Puts a snapshot, or any index, into a folder as its index: at once, and only when all of it was
   * read again and is whole. Until then searches see what the folder holds.
   *
   * @param replacing whether it may take the place of an index that is there, sound or damaged
   * @return what the index holds from then on
   * @throws IndexException when there is no snapshot, when it is damaged or was built otherwise,
   *     when the folder holds an index and it may not be replaced, is written to by another, or
   *     can't be written; what the folder held stays then
   */
  public CheckReport restore(Path snapshot, Path index, boolean replacing) {
    IndexFolder from = IndexFolder.of(snapshot, schema, formatVersion);
    IndexFolder to = IndexFolder.of(index, schema, formatVersion);
    try (Directory source = FSDirectory.open(from.requireIndex(), NoLockFactory.INSTANCE)) {
      CommitData said = said(from, source);
      if (!replacing && to.holdsIndex()) {
        throw new IndexException(
            "%s holds an index; --replace puts the snapshot in its place".formatted(index));
      }
      try (Directory target = to.forWriting(true)) {
        replace(target, source, said);
      }
      return new CheckReport(said.determinations(), said.rulings(), List.of());
    } catch (LockObtainFailedException e) {
      throw new IndexException("another indexer is writing to " + index, e);
    } catch (IOException e) {
      throw new IndexException(
          "can't restore %s to %s: %s".formatted(snapshot, index, IndexFolder.reason(e)), e);
    }
  }

  private static CommitData said(IndexFolder folder, Directory directory) {
    try {
      return folder.newest(directory);
    } catch (IOException e) {
      throw new IndexException(
          "the snapshot at %s is damaged: %s".formatted(folder.path(), IndexFolder.reason(e)), e);
    }
  }

  private void replace(Directory target, Directory source, CommitData said) throws IOException {
    IndexWriterConfig settings =
        LuceneIndexSink.settings(schema, true).setMergePolicy(NoMergePolicy.INSTANCE);
    IndexWriter writer = new IndexWriter(target, settings);
    try {
      writer.addIndexes(source);
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        for (LeafReaderContext leaf : reader.leaves()) {
          leaf.reader().checkIntegrity();
        }
      }
      writer.setLiveCommitData(said.asMap().entrySet());
      writer.commit();
    } finally {
      writer.rollback();
    }
  }
}
