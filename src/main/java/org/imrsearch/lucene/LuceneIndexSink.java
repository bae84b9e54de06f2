package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.PendingLetters;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;

/** Writes letters into an index in a folder. One sink at a time holds a folder. */
public final class LuceneIndexSink implements IndexSink {
  private static final double BUFFER_MB = 128;

  private static final int MOST_PENDING = 50_000;

  /** Two puts of one letter must not cross; puts of different ones may. */
  private static final int STRIPES = 64;

  private final IndexFolder folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final LetterPacker packer;
  private final LetterDocuments documents;
  private final int mostPending;
  private final PendingLetters pending = new PendingLetters();
  private final Object[] stripes = new Object[STRIPES];

  /** Putting shares it; a commit, and reading the index anew, must have it alone. */
  private final ReadWriteLock writing = new ReentrantReadWriteLock();

  private volatile DirectoryReader reader;

  private LuceneIndexSink(
      IndexFolder folder,
      Directory directory,
      IndexWriter writer,
      LetterPacker packer,
      LetterDocuments documents,
      int mostPending)
      throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
    this.packer = packer;
    this.documents = documents;
    this.mostPending = mostPending;
    this.reader = DirectoryReader.open(writer);
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Object();
    }
  }

  /**
   * Opens an index for writing and makes it, and its folder, where there is none.
   *
   * @param path the index's folder
   * @param values tells the values of rulings
   * @param formatVersion changes whenever the same letter would be read or written otherwise
   * @param rebuild whether to begin anew: what the index holds is searched until the first commit
   *     and gone from then on
   * @throws IndexException when another sink holds the folder, when it holds other files and no
   *     index, when the index there was built with other index-time settings or another version and
   *     {@code rebuild} is not asked for, or when it can't be written
   */
  public static LuceneIndexSink open(
      Path path, IndexSchema schema, RulingValues values, String formatVersion, boolean rebuild) {
    IndexFolder folder = IndexFolder.of(path, schema, formatVersion);
    return open(folder, schema, values, rebuild, MOST_PENDING);
  }

  /**
   * @param mostPending how many stamps are held in memory before they are looked up in the index
   */
  static LuceneIndexSink open(
      IndexFolder folder,
      IndexSchema schema,
      RulingValues values,
      boolean rebuild,
      int mostPending) {
    try {
      Directory directory = folder.forWriting(rebuild);
      try {
        IndexWriter writer = new IndexWriter(directory, settings(schema, rebuild));
        try {
          CommitData said = rebuild ? folder.wanted() : folder.newest(directory);
          LetterPacker packer = new LetterPacker(said.packedWith());
          LetterDocuments documents =
              new LetterDocuments(schema, values, writer.getAnalyzer(), packer);
          return new LuceneIndexSink(folder, directory, writer, packer, documents, mostPending);
        } catch (IOException | RuntimeException e) {
          writer.rollback();
          throw e;
        }
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (LockObtainFailedException e) {
      throw new IndexException("another indexer is writing to " + folder.path(), e);
    } catch (IOException e) {
      throw folder.failed("write", e);
    }
  }

  static IndexWriterConfig settings(IndexSchema schema, boolean rebuild) {
    return new IndexWriterConfig(Analyzers.of(schema))
        .setOpenMode(rebuild ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setCommitOnClose(false);
  }

  @Override
  public Optional<LetterStamp> findByHash(String contentHash) {
    return find(() -> pending.byHash(contentHash), stamps -> stamps.byHash(contentHash));
  }

  @Override
  public Optional<LetterStamp> findById(String id) {
    return find(() -> pending.byId(id), stamps -> stamps.byId(id));
  }

  @Override
  public Optional<LetterStamp> findByOrigin(String origin) {
    return find(() -> pending.byOrigin(origin), stamps -> stamps.byOrigin(origin));
  }

  /** A way of finding stamps in the index. */
  private interface Lookup {
    List<LetterStamp> in(StampReader stamps) throws IOException;
  }

  private Optional<LetterStamp> find(Supplier<Optional<LetterStamp>> recent, Lookup lookup) {
    writing.readLock().lock();
    try {
      Optional<LetterStamp> put = recent.get();
      if (put.isPresent()) {
        return put;
      }
      return lookup.in(new StampReader(reader)).stream()
          .filter(stamp -> !pending.supersedes(stamp.id()))
          .findFirst();
    } catch (IOException e) {
      throw folder.failed("read", e);
    } finally {
      writing.readLock().unlock();
    }
  }

  @Override
  public void put(Determination determination, LetterStamp stamp) {
    List<List<IndexableField>> block = documents.of(determination, stamp);
    writing.readLock().lock();
    try {
      synchronized (stripes[Math.floorMod(stamp.id().hashCode(), STRIPES)]) {
        removeOtherFrom(stamp);
        writer.updateDocuments(IndexLayout.idTerm(stamp.id()), block);
        pending.put(stamp);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failed("write", e);
    } finally {
      writing.readLock().unlock();
    }
    if (pending.size() >= mostPending) {
      readAnew();
    }
  }

  private void removeOtherFrom(LetterStamp stamp) throws IOException {
    Optional<String> other =
        findByOrigin(stamp.origin()).map(LetterStamp::id).filter(id -> !id.equals(stamp.id()));
    if (other.isPresent()) {
      writer.deleteDocuments(IndexLayout.idTerm(other.get()));
      pending.remove(other.get());
    }
  }

  private void readAnew() {
    writing.writeLock().lock();
    try {
      if (pending.size() >= mostPending) {
        readPending();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failed("read", e);
    } finally {
      writing.writeLock().unlock();
    }
  }

  /** From here on what was pending is found in the index. */
  private void readPending() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    pending.clear();
  }

  @Override
  public void commit() {
    writing.writeLock().lock();
    try {
      if (writer.hasUncommittedChanges()) {
        readPending();
        BlockCounts counts = BlockCounts.of(reader);
        CommitData data = folder.wanted().holding(counts, packer.dictionary());
        writer.setLiveCommitData(data.asMap().entrySet());
        writer.commit();
      }
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failed("write", e);
    } finally {
      writing.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    writing.writeLock().lock();
    try {
      packer.close();
      reader.close();
      writer.rollback();
      directory.close();
    } catch (IOException e) {
      throw folder.failed("close", e);
    } finally {
      writing.writeLock().unlock();
    }
  }
}
