package org.imrsearch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.imrsearch.source.Rejection.Reason;

/** Walks a folder and those below it. */
final class FolderReader {
  /** Up to here a folder's names are sorted; a larger one is streamed, to hold little memory. */
  static final int SORTED_NAMES = 10_000;

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> path.getFileName().toString());

  private final Intake intake;

  FolderReader(Intake intake) {
    this.intake = intake;
  }

  void read(Path folder) {
    List<Path> first = new ArrayList<>();
    try (DirectoryStream<Path> names = Files.newDirectoryStream(folder)) {
      Iterator<Path> rest = names.iterator();
      while (first.size() < SORTED_NAMES && rest.hasNext()) {
        first.add(rest.next());
      }
      boolean more = rest.hasNext();
      first.sort(BY_NAME);
      if (more) {
        first.forEach(this::readChild);
        first.clear();
        readRest(rest);
      }
    } catch (DirectoryIteratorException e) {
      intake.unreadable(origin(folder), Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      intake.unreadable(origin(folder), e);
    }
    // Read after the listing is closed, so that deep trees hold no open folders.
    first.forEach(this::readChild);
  }

  private void readRest(Iterator<Path> rest) {
    while (rest.hasNext()) {
      readChild(rest.next());
    }
  }

  private void readChild(Path path) {
    String name = path.getFileName().toString();
    if (FileKind.isHidden(name)) {
      return;
    }
    BasicFileAttributes attributes;
    boolean linked;
    try {
      attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      linked = attributes.isSymbolicLink();
      if (linked) {
        attributes = Files.readAttributes(path, BasicFileAttributes.class);
      }
    } catch (IOException e) {
      if (FileKind.ofName(name) != FileKind.OTHER) {
        intake.unreadable(origin(path), e);
      }
      return;
    }
    if (attributes.isDirectory()) {
      readFolder(path, linked);
    } else {
      readByEnding(path, attributes);
    }
  }

  private void readFolder(Path path, boolean linked) {
    if (linked) {
      intake.reject(
          origin(path), Reason.UNREADABLE, "a link to a folder is not followed; name it itself");
    } else {
      read(path);
    }
  }

  private void readByEnding(Path path, BasicFileAttributes attributes) {
    FileKind kind = FileKind.ofName(path.getFileName().toString());
    if (kind == FileKind.OTHER) {
      return;
    }
    if (!attributes.isRegularFile()) {
      // Reading a pipe that was left in a folder would wait for ever.
      intake.reject(origin(path), Reason.UNREADABLE, "not a regular file");
    } else if (kind == FileKind.ARCHIVE) {
      new ArchiveReader(intake).read(path);
    } else {
      readFile(path, intake);
    }
  }

  /** Reads one file; its size is asked first, and the limit holds while reading all the same. */
  static void readFile(Path path, Intake intake) {
    String origin = origin(path);
    byte[] content;
    long size;
    try {
      size = Files.size(path);
      if (size > intake.limits().maxBytes()) {
        intake.tooLarge(origin, size);
        return;
      }
      try (InputStream in = Files.newInputStream(path)) {
        content = intake.readBounded(in);
      }
    } catch (IOException e) {
      intake.unreadable(origin, e);
      return;
    }
    if (intake.exceedsLimit(content)) {
      intake.tooLarge(origin);
    } else {
      intake.accept(origin, path.getFileName().toString(), content);
    }
  }

  static String origin(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }
}
