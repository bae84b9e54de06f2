package org.imrsearch.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Expands one entry of a zip archive into memory, never to more than the entry says. */
final class ZipContent {
  private static final int HEADER = 0x04034b50;
  private static final int HEADER_SIZE = 30;

  /** What deflate can reach: 258 bytes for two bits. */
  private static final int LARGEST_EXPANSION = 1032;

  private ZipContent() {}

  /**
   * Reads an entry.
   *
   * @param entry small enough for an array in both its sizes
   * @throws ZipFormatException when the bytes are not what the directory says
   */
  static byte[] read(FileChannel channel, ZipMember entry) throws IOException {
    ByteBuffer header = ZipDirectory.read(channel, entry.headerAt(), HEADER_SIZE);
    if (header.getInt(0) != HEADER) {
      throw new ZipFormatException("no entry stands where the directory says");
    }
    long at =
        entry.headerAt()
            + HEADER_SIZE
            + ZipDirectory.unsigned16(header, 26)
            + ZipDirectory.unsigned16(header, 28);
    byte[] stored = ZipDirectory.read(channel, at, Math.toIntExact(entry.compressed())).array();
    byte[] content =
        switch (entry.method()) {
          case ZipMember.STORED -> stored;
          case ZipMember.DEFLATED -> inflate(stored, entry);
          default ->
              throw new ZipFormatException(
                  "compressed by a method that is not read (" + entry.method() + ")");
        };
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != entry.expanded() || crc.getValue() != entry.crc()) {
      throw new ZipFormatException("damaged: the entry's size or checksum differs");
    }
    return content;
  }

  private static byte[] inflate(byte[] stored, ZipMember entry) throws IOException {
    if (entry.expanded() > (long) stored.length * LARGEST_EXPANSION) {
      throw new ZipFormatException("the entry says to expand to more than it can");
    }
    byte[] content = new byte[Math.toIntExact(entry.expanded())];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(stored);
      int size = 0;
      while (size < content.length) {
        int more = inflater.inflate(content, size, content.length - size);
        if (more == 0) {
          throw new EOFException("the entry ends before its time");
        }
        size += more;
      }
      if (inflater.inflate(new byte[1]) != 0) {
        throw new ZipFormatException("the entry expands to more than it says");
      }
      return content;
    } catch (DataFormatException e) {
      throw new ZipFormatException("damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }
}
