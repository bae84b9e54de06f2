package org.imrsearch.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.function.Consumer;
import org.imrsearch.source.Rejection.Reason;

/** Hands on what was read, within the limits, and words the rejections in one place. */
final class Intake {
  private final SourceLimits limits;
  private final Consumer<SourceItem> sink;

  Intake(SourceLimits limits, Consumer<SourceItem> sink) {
    this.limits = limits;
    this.sink = sink;
  }

  SourceLimits limits() {
    return limits;
  }

  void accept(String origin, String fileName, byte[] content) {
    if (content.length == 0) {
      reject(origin, Reason.EMPTY, "0 bytes");
    } else {
      sink.accept(new LetterFile(origin, fileName, content));
    }
  }

  void reject(String origin, Reason reason, String detail) {
    sink.accept(new Rejection(origin, reason, detail));
  }

  void tooLarge(String origin, long bytes) {
    reject(
        origin,
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT, "%,d bytes; at most %,d are read (--max-size)", bytes, limits.maxBytes()));
  }

  /** Rejects what turned out to be too large while it was read, so that its size is not known. */
  void tooLarge(String origin) {
    reject(
        origin,
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT, "more than the %,d bytes that are read (--max-size)", limits.maxBytes()));
  }

  void unreadable(String origin, IOException cause) {
    reject(origin, Reason.UNREADABLE, describe(cause));
  }

  /** Reads at most one byte over the limit, which is enough to know that there is more. */
  byte[] readBounded(InputStream in) throws IOException {
    return in.readNBytes(limits.maxBytes() + 1);
  }

  boolean exceedsLimit(byte[] content) {
    return content.length > limits.maxBytes();
  }

  /** The message of a file system exception is often only the path, which the origin says. */
  private static String describe(IOException cause) {
    String reason =
        switch (cause) {
          case NoSuchFileException e -> "no such file";
          case AccessDeniedException e -> "permission denied";
          case FileSystemException e -> e.getReason();
          default -> cause.getMessage();
        };
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }
}
