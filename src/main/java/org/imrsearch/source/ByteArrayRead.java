package org.imrsearch.source;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Bytes as PDFBox's parser reads them: one at a time, with much looking ahead and going back. */
final class ByteArrayRead implements RandomAccessRead {
  private final byte[] bytes;
  private int position;
  private boolean closed;

  ByteArrayRead(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    int size = Math.min(length, bytes.length - position);
    if (size <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, position, into, offset, size);
    position += size;
    return size;
  }

  @Override
  public int peek() {
    return position < bytes.length ? bytes[position] & 0xFF : -1;
  }

  @Override
  public void rewind(int count) {
    seek(position - count);
  }

  @Override
  public void seek(long to) {
    position = Math.clamp(to, 0, bytes.length);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }
}
