package org.imrsearch.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipFile;

/**
 * Counts the letters below a path by their names alone, for showing how far a run has come. What
 * can't be listed counts for nothing: the run itself will say why.
 */
final class LetterCount extends SimpleFileVisitor<Path> {
  private long letters;

  static long below(String path) {
    LetterCount count = new LetterCount();
    try {
      Files.walkFileTree(Path.of(path), count);
    } catch (IOException | InvalidPathException unlistable) {
      return count.letters;
    }
    return count.letters;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    letters +=
        switch (FileKind.ofName(file.toString())) {
          case LETTER -> 1;
          case ARCHIVE -> inArchive(file);
          case OTHER -> 0;
        };
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }

  private static long inArchive(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().filter(e -> FileKind.ofName(e.getName()) == FileKind.LETTER).count();
    } catch (IOException unreadable) {
      return 1;
    }
  }
}
