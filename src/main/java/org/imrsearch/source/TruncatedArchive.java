package org.imrsearch.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.imrsearch.source.Rejection.Reason;

/**
 * Saves the whole entries of an archive that lost its end, and with it its directory: the entries'
 * own headers are followed from the start until the bytes make no sense any more.
 */
final class TruncatedArchive {
  private TruncatedArchive() {}

  static void read(Path archive, long size, Intake intake) throws IOException {
    String origin = FolderReader.origin(archive);
    long budget = intake.limits().expandedLimit(size);
    long whole = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        ZipInputStream entries = new ZipInputStream(in)) {
      while (whole < intake.limits().maxArchiveEntries()) {
        ZipEntry entry;
        byte[] content;
        try {
          entry = entries.getNextEntry();
          if (entry == null) {
            break;
          }
          content = intake.readBounded(entries);
        } catch (IOException | IllegalArgumentException e) {
          // Expected: this is where the archive was cut off, which is said below.
          break;
        }
        budget -= content.length;
        if (intake.exceedsLimit(content) || budget < 0) {
          // Going on would expand the rest of this entry, however large it is.
          break;
        }
        whole++;
        accept(entry, content, origin, intake);
      }
    }
    intake.reject(
        origin,
        Reason.UNREADABLE,
        "not a zip archive, or cut off: no directory at its end; whole entries found: " + whole);
  }

  private static void accept(ZipEntry entry, byte[] content, String origin, Intake intake) {
    String name = entry.getName();
    if (!entry.isDirectory() && ArchiveReader.admits(name, origin, intake)) {
      intake.accept(origin + "!/" + name, ZipMember.fileName(name), content);
    }
  }
}
