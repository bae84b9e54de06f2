package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.imrsearch.engine.IndexException;
import org.imrsearch.schema.IndexSchema;

/**
 * The folder of an index, and what an index in it must have been built with.
 *
 * @param path the folder
 * @param wanted the settings and version that an index must have
 */
record IndexFolder(Path path, CommitData wanted) {
  /**
   * Lucene's own, which gives advice on the JVM's flags on standard error; held, or what is set
   * here would be forgotten.
   */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private static final Pattern NO_CODECS =
      Pattern.compile(
          IndexFileNames.PENDING_SEGMENTS
              + "_.*|"
              + IndexFileNames.SEGMENTS
              + "(_.*)?|"
              + IndexWriter.WRITE_LOCK_NAME);

  static IndexFolder of(Path path, IndexSchema schema, String formatVersion) {
    String version = IndexLayout.VERSION + "/" + formatVersion;
    return new IndexFolder(path, new CommitData(schema.fingerprint(), version, 0, 0, ""));
  }

  /** Opens a folder that must hold an index. */
  Directory existing() throws IOException {
    Path folder = requireIndex();
    // Where nobody can write, there is no lock to take, and none is needed.
    return Files.isWritable(folder)
        ? FSDirectory.open(folder)
        : FSDirectory.open(folder, NoLockFactory.INSTANCE);
  }

  /** Returns the folder, which must hold an index. */
  Path requireIndex() throws IOException {
    if (!holdsIndex()) {
      String what =
          holdsParts()
              ? "no index at %s, only parts of one: restore a snapshot, or make it anew with"
                  + " `imr index PATH... --rebuild`"
              : "no index at %s; make one with `imr index PATH...`";
      throw new IndexException(what.formatted(path));
    }
    return path;
  }

  /** Returns whether the file that names the parts of an index is all that is missing. */
  private boolean holdsParts() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.anyMatch(file -> file.getFileName().toString().endsWith(".si"));
    }
  }

  boolean holdsIndex() throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory directory = FSDirectory.open(path)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /**
   * Opens a folder for an index, and makes it where it is missing.
   *
   * @param anew whether what the index holds goes with the next commit, so that it need not be
   *     readable
   */
  Directory forWriting(boolean anew) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new IndexException("%s is a file; an index needs a folder".formatted(path));
    }
    Directory directory = FSDirectory.open(path);
    try {
      if (!DirectoryReader.indexExists(directory)) {
        requireNothingForeign();
        return directory;
      }
      boolean readable = Commits.isReadable(directory);
      if (readable) {
        Commits.dropUnreadableOlder(directory);
      }
      return readable || !anew ? directory : new RebuildDirectory(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private void requireNothingForeign() throws IOException {
    Optional<Path> foreign = foreignFile();
    if (foreign.isPresent()) {
      throw new IndexException(
          "%s holds no index but other files, such as %s; name an empty or a new folder"
              .formatted(path, foreign.get().getFileName()));
    }
  }

  /** Says that the index can't be worked with, and what to do where it is the index's fault. */
  IndexException failed(String doing, Exception cause) {
    Exception root = root(cause);
    String advice =
        Commits.isDamage(root)
            ? "; it is damaged or of another version: run `imr index PATH... --rebuild`,"
                + " or `imr restore SNAPSHOT --replace`"
            : "";
    return new IndexException(
        "can't %s the index at %s: %s%s".formatted(doing, path, reason(root), advice), cause);
  }

  /** A writer that a failure closed, such as a full disk, only says that it is closed. */
  private static Exception root(Exception failure) {
    return failure instanceof AlreadyClosedException && failure.getCause() instanceof Exception why
        ? why
        : failure;
  }

  /** Says in a few words what went wrong. */
  static String reason(Exception failure) {
    return switch (failure) {
      case AccessDeniedException e -> "not allowed: " + e.getFile();
      case NoSuchFileException e -> e.getFile() + " is missing";
      default -> Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    };
  }

  /**
   * Reads what the newest commit says of itself; of an index without one, what is wanted.
   *
   * @throws IndexException when this program and these settings would have built it otherwise
   */
  CommitData newest(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return wanted;
    }
    return fitting(SegmentInfos.readLatestCommit(directory).getUserData());
  }

  /**
   * Reads what a commit says of itself.
   *
   * @throws IndexException when this program and these settings would have built it otherwise
   */
  CommitData fitting(Map<String, String> userData) {
    CommitData said = CommitData.of(userData);
    said.requireFit(wanted, path);
    return said;
  }

  /** Finds a file that no indexing run can have left behind before its first commit. */
  private Optional<Path> foreignFile() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> !isOurs(file.getFileName().toString())).findFirst();
    }
  }

  /** Tells whether a file of that name belongs to an index. */
  static boolean isOurs(String name) {
    return IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
        || NO_CODECS.matcher(name).matches();
  }
}
