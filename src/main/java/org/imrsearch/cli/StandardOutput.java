package org.imrsearch.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Standard output that says when it can't be written to. {@link System#out} keeps that to itself: a
 * full disk would cut an answer off unnoticed, and {@code imr export | head} would go on to the
 * end.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream out;
  private boolean failed;

  private StandardOutput(OutputStream out) {
    this.out = out;
  }

  /** Whoever read the output has had enough, as {@code head} has: no reason to complain. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
      super(cause);
    }
  }

  /** Prints to the process's standard output, which is flushed by the one who prints. */
  static PrintWriter printer() {
    return printer(new FileOutputStream(FileDescriptor.out), System.out.charset());
  }

  static PrintWriter printer(OutputStream out, Charset charset) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(new StandardOutput(out), charset)));
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (failed) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void flush() {
    if (failed) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Fails once: what is still held back in buffers goes nowhere, and would only say the same again.
   * The system's wording is all that tells a reader gone from another failure.
   */
  private RuntimeException failure(IOException e) {
    failed = true;
    String reason = String.valueOf(e.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? new ReaderGone(e)
        : new UncheckedIOException("can't write the answer: " + reason, e);
  }
}
