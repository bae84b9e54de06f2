package org.imrsearch.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.source.Rejection.Reason;

/** Reads the letters of a zip archive into memory, one at a time; nothing is written to disk. */
final class ArchiveReader {
  /** What compressing may add to bytes that do not compress: 5 in 16,384, and some to spare. */
  private static final int COMPRESSION_OVERHEAD = 1 << 16;

  private final Intake intake;

  ArchiveReader(Intake intake) {
    this.intake = intake;
  }

  void read(Path archive) {
    String origin = FolderReader.origin(archive);
    try (FileChannel channel = FileChannel.open(archive)) {
      if (channel.size() == 0) {
        intake.reject(origin, Reason.EMPTY, "0 bytes");
        return;
      }
      Optional<ZipDirectory> directory = ZipDirectory.of(channel);
      if (directory.isPresent()) {
        readEntries(channel, directory.get(), origin);
      } else {
        TruncatedArchive.read(archive, channel.size(), intake);
      }
    } catch (IOException e) {
      intake.unreadable(origin, e);
    }
  }

  private void readEntries(FileChannel channel, ZipDirectory directory, String origin)
      throws IOException {
    long budget = intake.limits().expandedLimit(channel.size());
    long seen = 0;
    for (var next = directory.next(); next.isPresent(); next = directory.next()) {
      ZipMember entry = next.get();
      seen++;
      if (seen > intake.limits().maxArchiveEntries()) {
        intake.reject(
            origin,
            Reason.UNSAFE_ARCHIVE,
            String.format(
                Locale.ROOT,
                "more than %,d entries; the rest is not read",
                intake.limits().maxArchiveEntries()));
        return;
      }
      if (entry.isFolder() || !admits(entry.name(), origin, intake)) {
        continue;
      }
      String entryOrigin = origin + "!/" + entry.name();
      if (mayBeRead(entry, entryOrigin)) {
        budget -= entry.expanded();
        if (budget < 0) {
          rejectBomb(origin, intake);
          return;
        }
        readEntry(channel, entry, entryOrigin);
      }
    }
  }

  /** Tells whether an entry may be a letter by its name; rejects one that can't be trusted. */
  static boolean admits(String name, String archiveOrigin, Intake intake) {
    Optional<String> unsafe = ZipMember.unsafe(name);
    if (unsafe.isPresent()) {
      String shown =
          name.codePoints()
              .map(c -> Character.isISOControl(c) ? '?' : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      intake.reject(archiveOrigin + "!/" + shown, Reason.UNSAFE_ARCHIVE, unsafe.get());
      return false;
    }
    if (ZipMember.isHidden(name)) {
      return false;
    }
    return switch (FileKind.ofName(name)) {
      case LETTER -> true;
      case OTHER -> false;
      case ARCHIVE -> {
        intake.reject(
            archiveOrigin + "!/" + name,
            Reason.UNSAFE_ARCHIVE,
            "an archive inside an archive is not opened; unpack it first");
        yield false;
      }
    };
  }

  static void rejectBomb(String origin, Intake intake) {
    intake.reject(
        origin,
        Reason.UNSAFE_ARCHIVE,
        String.format(
            Locale.ROOT,
            "expands to more than %,d times its size; the rest is not read",
            intake.limits().maxArchiveExpansion()));
  }

  private boolean mayBeRead(ZipMember entry, String origin) {
    if (entry.isEncrypted()) {
      intake.reject(origin, Reason.ENCRYPTED, "the entry needs a password");
      return false;
    }
    long size = Math.max(entry.expanded(), entry.compressed() - COMPRESSION_OVERHEAD);
    if (size > intake.limits().maxBytes()) {
      intake.tooLarge(origin, size);
      return false;
    }
    return true;
  }

  private void readEntry(FileChannel channel, ZipMember entry, String origin) {
    byte[] content;
    try {
      content = ZipContent.read(channel, entry);
    } catch (IOException e) {
      intake.unreadable(origin, e);
      return;
    }
    intake.accept(origin, ZipMember.fileName(entry.name()), content);
  }
}
