package org.imrsearch.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/**
 * Output to a client that must keep up: one that reads a byte now and then would hold an export for
 * days. Only the time that writing waits for the client counts.
 */
final class PacedOutput extends FilterOutputStream {
  private static final long GRACE_NANOS = 20_000_000_000L;

  private final int slowest;
  private final LongSupplier clock;
  private long waited;
  private long written;

  /**
   * @param slowest bytes a second
   */
  PacedOutput(OutputStream out, int slowest) {
    this(out, slowest, System::nanoTime);
  }

  /**
   * @param clock tells nanoseconds, from whatever moment on
   */
  PacedOutput(OutputStream out, int slowest, LongSupplier clock) {
    super(out);
    this.slowest = slowest;
    this.clock = clock;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    long start = clock.getAsLong();
    out.write(bytes, from, length);
    waited += clock.getAsLong() - start;
    written += length;
    double seconds = (waited - GRACE_NANOS) / 1e9;
    if (seconds > 0 && written < seconds * slowest) {
      throw new IOException("the client reads too slowly");
    }
  }
}
