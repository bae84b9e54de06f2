package org.imrsearch.source;

/**
 * How much is read before a source is refused; what stops a huge file or a zip bomb.
 *
 * @param maxBytes the largest file or archive entry that is read, in bytes
 * @param maxArchiveEntries the most entries that are looked at in one archive
 * @param maxArchiveExpansion how many times its own size one archive may expand to. Deflate reaches
 *     1032; letters reach about 5. One entry of {@code maxBytes} is always allowed on top
 */
public record SourceLimits(int maxBytes, long maxArchiveEntries, int maxArchiveExpansion) {
  /** 20 MB a file, ten million entries and an expansion of 100 an archive. */
  public static final SourceLimits DEFAULT = new SourceLimits(20 * 1024 * 1024, 10_000_000, 100);

  /** Some more than the limit is asked for when reading, and must still fit an array. */
  private static final int LARGEST = 1 << 30;

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException when one is below 1, or {@code maxBytes} above 1 GB
   */
  public SourceLimits {
    if (maxBytes < 1 || maxBytes > LARGEST || maxArchiveEntries < 1 || maxArchiveExpansion < 1) {
      throw new IllegalArgumentException(
          "limits out of range: %d, %d, %d"
              .formatted(maxBytes, maxArchiveEntries, maxArchiveExpansion));
    }
  }

  /**
   * Returns these limits with another largest file.
   *
   * @throws IllegalArgumentException when it is below 1 or above 1 GB
   */
  public SourceLimits withMaxBytes(int bytes) {
    return new SourceLimits(bytes, maxArchiveEntries, maxArchiveExpansion);
  }

  /** Returns how many bytes an archive of this size may expand to in all. */
  long expandedLimit(long archiveBytes) {
    return archiveBytes * maxArchiveExpansion + maxBytes;
  }
}
