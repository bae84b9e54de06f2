package org.imrsearch.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output to a client that must keep up: one that reads a byte now and then would hold an export for
 * days. Only the time that writing waits for the client counts.
 */
final class PacedOutput extends FilterOutputStream {
  private static final long GRACE_NANOS = 20_000_000_000L;

  private final int slowest;
  private long waited;
  private long written;

  /**
   * @param slowest bytes a second
   */
  PacedOutput(OutputStream out, int slowest) {
    super(out);
    this.slowest = slowest;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    long start = System.nanoTime();
    out.write(bytes, from, length);
    waited += System.nanoTime() - start;
    written += length;
    double seconds = (waited - GRACE_NANOS) / 1e9;
    if (seconds > 0 && written < seconds * slowest) {
      throw new IOException("the client reads too slowly");
    }
  }
}
