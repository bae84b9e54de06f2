package org.imrsearch.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives, and damages them. */
final class TestZips {
  private static final int ENTRY = 0x02014b50;
  private static final int FLAGS_AT = 8;
  private static final int METHOD_AT = 10;
  private static final int EXPANDED_AT = 24;

  private TestZips() {}

  /** Makes an archive of names and texts in turn. */
  static byte[] of(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static void encrypt(byte[] zip, int entry) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int at = directoryEntry(bytes, entry) + FLAGS_AT;
    bytes.putShort(at, (short) (bytes.getShort(at) | 1));
  }

  static void method(byte[] zip, int entry, int method) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(directoryEntry(bytes, entry) + METHOD_AT, (short) method);
  }

  /** Lets the directory say another size than the entry has. */
  static void expandedSize(byte[] zip, int entry, int size) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(directoryEntry(bytes, entry) + EXPANDED_AT, size);
  }

  static void damageDirectory(byte[] zip, int entry) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(directoryEntry(bytes, entry), 0);
  }

  private static int directoryEntry(ByteBuffer zip, int entry) {
    int found = -1;
    for (int at = 0; at + 4 <= zip.limit(); at++) {
      if (zip.getInt(at) == ENTRY) {
        found++;
        if (found == entry) {
          return at;
        }
      }
    }
    throw new IllegalArgumentException("no entry " + entry);
  }
}
