package org.imrsearch.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The central directory at the end of a zip archive, read entry by entry.
 *
 * <p>Read here and not by {@link java.util.zip.ZipFile} because that holds the whole directory in
 * memory and refuses the whole archive for one encrypted entry. Layout, little-endian:
 *
 * <pre>
 * ... PK\1\2 entry, PK\1\2 entry ... [PK\6\6 zip64 end] [PK\6\7 its place] PK\5\6 end, comment
 * </pre>
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int END64 = 0x06064b50;
  private static final int END64_SIZE = 56;
  private static final int END64_PLACE = 0x07064b50;
  private static final int END64_PLACE_SIZE = 20;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int SIXTEEN_BITS = 0xFFFF;
  private static final long THIRTY_TWO_BITS = 0xFFFF_FFFFL;

  private final InputStream in;

  /** How far the archive is shifted by what stands before it, as in a self-extracting one. */
  private final long shift;

  /**
   * The bytes of the directory that are not read yet. They are what ends it, not the number of
   * entries, which some programs write modulo 65,536.
   */
  private long left;

  private ZipDirectory(InputStream in, long size, long shift) {
    this.in = in;
    this.left = size;
    this.shift = shift;
  }

  /**
   * Finds the directory of an archive.
   *
   * @param channel stays open while entries are read; its position is this object's
   * @return nothing when there is no end record, as in a truncated archive
   * @throws ZipFormatException when the end record contradicts the file
   */
  static Optional<ZipDirectory> of(FileChannel channel) throws IOException {
    long tailSize = Math.min(channel.size(), (long) END_SIZE + LONGEST_COMMENT);
    long tailAt = channel.size() - tailSize;
    ByteBuffer tail = read(channel, tailAt, (int) tailSize);
    for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END && at + END_SIZE + unsigned16(tail, at + 20) <= tail.limit()) {
        return Optional.of(
            open(channel, tail.slice(at, END_SIZE).order(tail.order()), tailAt + at));
      }
    }
    return Optional.empty();
  }

  private static ZipDirectory open(FileChannel channel, ByteBuffer end, long endAt)
      throws IOException {
    long size = unsigned32(end, 12);
    long offset = unsigned32(end, 16);
    long directoryEnd = endAt;
    boolean large =
        unsigned16(end, 10) == SIXTEEN_BITS || size == THIRTY_TWO_BITS || offset == THIRTY_TWO_BITS;
    if (large && endAt >= END64_PLACE_SIZE) {
      ByteBuffer place = read(channel, endAt - END64_PLACE_SIZE, END64_PLACE_SIZE);
      if (place.getInt(0) == END64_PLACE) {
        directoryEnd = place.getLong(8);
        ByteBuffer end64 = read(channel, directoryEnd, END64_SIZE);
        if (end64.getInt(0) != END64) {
          throw new ZipFormatException("the zip64 end record is not where the archive says");
        }
        size = end64.getLong(40);
        offset = end64.getLong(48);
      }
    }
    long start = directoryEnd - size;
    if (unsigned16(end, 4) != 0 && unsigned16(end, 4) != SIXTEEN_BITS) {
      throw new ZipFormatException("one part of an archive that was split");
    }
    if (size < 0 || start < 0 || offset < 0 || offset > start) {
      throw new ZipFormatException("the directory is not where the archive says");
    }
    channel.position(start);
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
    return new ZipDirectory(in, size, start - offset);
  }

  /**
   * Reads the next entry; nothing after the last.
   *
   * @throws ZipFormatException when no entry stands there; then none of the rest can be read
   */
  Optional<ZipMember> next() throws IOException {
    if (left <= 0) {
      return Optional.empty();
    }
    ByteBuffer fixed = buffer(in.readNBytes(ENTRY_SIZE), ENTRY_SIZE);
    if (fixed.getInt(0) != ENTRY) {
      throw new ZipFormatException("the directory of the archive is damaged");
    }
    int nameSize = unsigned16(fixed, 28);
    int extraSize = unsigned16(fixed, 30);
    int commentSize = unsigned16(fixed, 32);
    left -= ENTRY_SIZE + nameSize + extraSize + commentSize;
    byte[] name = buffer(in.readNBytes(nameSize), nameSize).array();
    ByteBuffer extra = buffer(in.readNBytes(extraSize), extraSize);
    in.skipNBytes(commentSize);
    Zip64Sizes wide = new Zip64Sizes(extra);
    long expanded = wide.orWide(unsigned32(fixed, 24));
    long compressed = wide.orWide(unsigned32(fixed, 20));
    long headerAt = wide.orWide(unsigned32(fixed, 42)) + shift;
    return Optional.of(
        new ZipMember(
            TextDecoder.decodeName(name),
            unsigned16(fixed, 8),
            unsigned16(fixed, 10),
            unsigned32(fixed, 16),
            compressed,
            expanded,
            headerAt));
  }

  /** The zip64 field (tag 1): eight bytes for each size that is all ones, in a fixed order. */
  private static final class Zip64Sizes {
    private final ByteBuffer values;

    Zip64Sizes(ByteBuffer extra) {
      ByteBuffer found = extra.slice(0, 0);
      int at = 0;
      while (at + 4 <= extra.limit()) {
        int size = Math.min(unsigned16(extra, at + 2), extra.limit() - at - 4);
        if (unsigned16(extra, at) == 1) {
          found = extra.slice(at + 4, size);
        }
        at += 4 + size;
      }
      values = found.order(ByteOrder.LITTLE_ENDIAN);
    }

    long orWide(long narrow) throws ZipFormatException {
      if (narrow != THIRTY_TWO_BITS || values.remaining() < Long.BYTES) {
        return narrow;
      }
      long wide = values.getLong();
      if (wide < 0) {
        throw new ZipFormatException("an entry with a size below zero");
      }
      return wide;
    }
  }

  /**
   * Reads exactly these bytes.
   *
   * @throws EOFException when the file ends before
   */
  static ByteBuffer read(FileChannel channel, long at, int size) throws IOException {
    if (at < 0 || at > channel.size() - size) {
      throw new EOFException("the archive points beyond its end");
    }
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("the archive became shorter while it was read");
      }
    }
    return bytes.flip();
  }

  private static ByteBuffer buffer(byte[] bytes, int expected) throws EOFException {
    if (bytes.length < expected) {
      throw new EOFException("the directory of the archive is cut off");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static int unsigned16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static long unsigned32(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
