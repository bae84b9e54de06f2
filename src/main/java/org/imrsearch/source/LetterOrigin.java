package org.imrsearch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a file again by the origin that it was read from: an absolute path, or {@code
 * archive.zip!/entry}. Nothing else is looked at, and nothing above the limits is read.
 */
public final class LetterOrigin {
  private static final String INSIDE = "!/";

  private LetterOrigin() {}

  /**
   * Reads a file.
   *
   * @param origin as {@link LetterFile#origin()} told it
   * @return nothing when there is no such file any more, it can't be read, or is too large
   */
  public static Optional<LetterFile> read(String origin, SourceLimits limits) {
    try {
      if (isFile(origin)) {
        return readFile(origin, limits);
      }
      for (int at = origin.indexOf(INSIDE); at > 0; at = origin.indexOf(INSIDE, at + 1)) {
        String archive = origin.substring(0, at);
        if (isFile(archive)) {
          return readEntry(archive, origin.substring(at + INSIDE.length()), origin, limits);
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isFile(String origin) {
    try {
      Path path = Path.of(origin);
      return path.isAbsolute() && Files.isRegularFile(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Optional<LetterFile> readFile(String origin, SourceLimits limits)
      throws IOException {
    Path path = Path.of(origin);
    try (InputStream in = Files.newInputStream(path)) {
      byte[] content = in.readNBytes(limits.maxBytes() + 1);
      Path name = path.getFileName();
      return content.length > limits.maxBytes() || name == null
          ? Optional.empty()
          : Optional.of(new LetterFile(origin, name.toString(), content));
    }
  }

  private static Optional<LetterFile> readEntry(
      String archive, String name, String origin, SourceLimits limits) throws IOException {
    try (FileChannel channel = FileChannel.open(Path.of(archive))) {
      Optional<ZipDirectory> directory = ZipDirectory.of(channel);
      if (directory.isEmpty()) {
        return Optional.empty();
      }
      long seen = 0;
      for (var next = directory.get().next(); next.isPresent(); next = directory.get().next()) {
        ZipMember entry = next.get();
        seen++;
        if (seen > limits.maxArchiveEntries()) {
          return Optional.empty();
        }
        if (entry.name().equals(name)) {
          boolean readable =
              !entry.isEncrypted()
                  && Math.max(entry.expanded(), entry.compressed()) <= limits.maxBytes();
          return readable
              ? Optional.of(
                  new LetterFile(origin, ZipMember.fileName(name), ZipContent.read(channel, entry)))
              : Optional.empty();
        }
      }
      return Optional.empty();
    }
  }
}
