package org.imrsearch.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file that comes to be whole or not at all: it is written beside its place under another name,
 * and put there when it is done. Until then what was there before stays.
 */
final class WholeFile implements AutoCloseable {
  private final Path place;
  private final Path written;
  private final Writer writer;

  private WholeFile(Path place, Path written) throws IOException {
    this.place = place;
    this.written = written;
    this.writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8);
  }

  /**
   * Begins a file. What is there and is no file, as a terminal or a pipe, is written to as it is.
   *
   * @throws IOException when nothing can be written there; the message says why
   */
  static WholeFile at(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("can't write to %s: it is a folder; name a file".formatted(path));
    }
    try {
      Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      Path written = place;
      if (!Files.exists(place) || Files.isRegularFile(place)) {
        String name = ".%s.%d.part".formatted(place.getFileName(), ProcessHandle.current().pid());
        written = place.resolveSibling(name);
        deleteAtExit(written);
      }
      return new WholeFile(place, written);
    } catch (IOException e) {
      throw new IOException("can't write to %s: %s".formatted(path, reason(path, e)), e);
    }
  }

  /** A run that is interrupted leaves nothing behind. */
  private static void deleteAtExit(Path written) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    Files.deleteIfExists(written);
                  } catch (IOException e) {
                    System.err.println("imr: can't delete " + written + ": " + e);
                  }
                }));
  }

  private static String reason(Path path, IOException e) {
    Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
    if (!Files.exists(folder)) {
      return "there is no folder " + folder;
    }
    return e instanceof AccessDeniedException
        ? "not allowed; choose another place"
        : "no file can be made there (" + e.getMessage() + ")";
  }

  Writer writer() {
    return writer;
  }

  /**
   * Puts the file in its place.
   *
   * @throws IOException when the rest of it can't be written, or it can't be put there
   */
  void done() throws IOException {
    writer.close();
    if (!written.equals(place)) {
      Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Deletes what is not done. */
  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (!written.equals(place)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
