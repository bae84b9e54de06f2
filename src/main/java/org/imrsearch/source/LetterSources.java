package org.imrsearch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;
import org.imrsearch.source.Rejection.Reason;

/**
 * The files that a user names: a file, a folder, a zip archive or {@code -} for standard input.
 *
 * <p>In folders and archives only {@code .txt} and {@code .pdf} are letters, in any case; hidden
 * names and everything else are passed over. In folders {@code .zip} is opened too. A file that is
 * named itself is read whatever its ending. Nothing is ever written to disk.
 */
public final class LetterSources {
  private static final String STANDARD_INPUT = "-";

  private final SourceLimits limits;
  private final InputStream standardInput;

  /**
   * @param limits when a file or an archive is refused
   * @param standardInput what {@code -} reads; read to its end, never closed
   */
  public LetterSources(SourceLimits limits, InputStream standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
  }

  /** Returns those of the paths that do not exist, in their order; {@code -} always does. */
  public static List<String> missing(List<String> paths) {
    return paths.stream().filter(path -> !path.equals(STANDARD_INPUT) && isMissing(path)).toList();
  }

  /**
   * Estimates how many files {@link #read} will hand on, by names alone; walks all folders, so it
   * is for a thread of its own.
   */
  public static long count(List<String> paths) {
    return paths.stream().mapToLong(LetterCount::below).sum();
  }

  private static boolean isMissing(String path) {
    try {
      return Files.notExists(Path.of(path));
    } catch (InvalidPathException e) {
      return true;
    }
  }

  /**
   * Reads the paths in their order and hands on each file, or why it can't be read, as soon as it
   * is met; no listing of a large folder or archive is held. A folder's names come sorted while it
   * has at most 10,000, and as the file system gives them beyond. Links are followed when named;
   * inside a folder a link to a file is, and a link to a folder is rejected, so that no loop can
   * arise.
   *
   * @param sink called on this thread; what it throws passes through and ends the reading
   */
  public void read(List<String> paths, Consumer<SourceItem> sink) {
    Intake intake = new Intake(limits, sink);
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        readStandardInput(intake);
      } else {
        readNamed(path, intake);
      }
    }
  }

  private void readStandardInput(Intake intake) {
    byte[] content;
    try {
      content = intake.readBounded(standardInput);
    } catch (IOException e) {
      intake.unreadable(STANDARD_INPUT, e);
      return;
    }
    if (intake.exceedsLimit(content)) {
      intake.tooLarge(STANDARD_INPUT);
    } else if (FileKind.isZip(content)) {
      intake.reject(
          STANDARD_INPUT,
          Reason.UNREADABLE,
          "a zip archive can't be read from standard input; save it and name the file");
    } else {
      String name = FileKind.isPdf(content) ? "stdin.pdf" : "stdin.txt";
      intake.accept(STANDARD_INPUT, name, content);
    }
  }

  private static void readNamed(String named, Intake intake) {
    Path path;
    boolean folder;
    boolean archive;
    try {
      path = Path.of(named).toAbsolutePath();
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      folder = attributes.isDirectory();
      archive = attributes.isRegularFile() && isArchive(path);
    } catch (InvalidPathException e) {
      intake.reject(named, Reason.UNREADABLE, "not a path: " + e.getReason());
      return;
    } catch (IOException e) {
      intake.unreadable(Path.of(named).toAbsolutePath().normalize().toString(), e);
      return;
    }
    if (folder) {
      new FolderReader(intake).read(path);
    } else if (archive) {
      new ArchiveReader(intake).read(path);
    } else {
      FolderReader.readFile(path, intake);
    }
  }

  private static boolean isArchive(Path path) throws IOException {
    return switch (FileKind.ofName(path.toString())) {
      case ARCHIVE -> true;
      case LETTER -> false;
      case OTHER -> {
        try (InputStream in = Files.newInputStream(path)) {
          yield FileKind.isZip(in.readNBytes(4));
        }
      }
    };
  }
}
