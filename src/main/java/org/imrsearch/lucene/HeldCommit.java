package org.imrsearch.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/**
 * The newest commit of an index with all its files open, so that they can be read to their end
 * while an indexer commits and deletes them. The files of a commit are never written again.
 */
final class HeldCommit implements AutoCloseable {
  /** A file vanishes only when another commit is made between reading the commit and opening it. */
  private static final int TRIES = 100;

  private final SegmentInfos infos;
  private final Map<String, IndexInput> files;

  private HeldCommit(SegmentInfos infos, Map<String, IndexInput> files) {
    this.infos = infos;
    this.files = files;
  }

  static HeldCommit newest(Directory directory) throws IOException {
    for (int left = TRIES; ; left--) {
      SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
      Map<String, IndexInput> files = new HashMap<>();
      try {
        for (String name : infos.files(true)) {
          files.put(name, directory.openInput(name, IOContext.DEFAULT));
        }
        return new HeldCommit(infos, files);
      } catch (NoSuchFileException | FileNotFoundException e) {
        IOUtils.close(files.values());
        if (left == 0) {
          throw e;
        }
      } catch (IOException | RuntimeException e) {
        IOUtils.closeWhileSuppressingExceptions(e, files.values());
        throw e;
      }
    }
  }

  long generation() {
    return infos.getGeneration();
  }

  /** Returns the name of the file that makes the others a commit. */
  String commitFile() {
    return infos.getSegmentsFileName();
  }

  CommitData says() {
    return CommitData.of(infos.getUserData());
  }

  /** Returns the names of all files, that of the commit among them. */
  Set<String> names() {
    return new TreeSet<>(files.keySet());
  }

  /** Returns a file of the commit from its beginning; it is closed with this object. */
  IndexInput file(String name) throws IOException {
    IndexInput whole = Objects.requireNonNull(files.get(name)).clone();
    whole.seek(0);
    return whole;
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** Returns whether a file elsewhere has the same length and says to have the same bytes. */
  boolean isLike(String name, IndexInput other) throws IOException {
    IndexInput own = file(name);
    return own.length() == other.length()
        && CodecUtil.retrieveChecksum(own) == CodecUtil.retrieveChecksum(other);
  }

  /**
   * Reads a file elsewhere to its end.
   *
   * @throws CorruptIndexException when it is not the commit's file of that name, byte for byte
   */
  void requireSame(String name, IndexInput other) throws IOException {
    if (!isLike(name, other)) {
      throw new CorruptIndexException("not the same as in the index", other);
    }
    CodecUtil.checksumEntireFile(other);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(files.values());
  }
}
