package org.imrsearch.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request: of bounded size, and read before the request has its turn. */
final class SentBody {
  /** A form says something besides the letter in it. */
  static final int LONGEST = Limits.LONGEST_BODY + 64 * 1024;

  private static final long MOST_PASSED_OVER = 10L * Limits.LONGEST_BODY;
  private static final int PIECE = 16 * 1024;

  private SentBody() {}

  /** Reads it, for {@link #of}. */
  static void read(Context request) throws IOException {
    InputStream in = request.req().getInputStream();
    byte[] body = in.readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      passOver(in);
      throw new ProblemException(
          ProblemKind.TOO_LARGE.with(
              "A letter has at most %d MB.".formatted(Limits.LONGEST_BODY / 1024 / 1024)));
    }
    request.attribute(SentBody.class.getName(), body);
  }

  /** Takes some of what is too much: a browser that is cut off while it sends shows no answer. */
  private static void passOver(InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    long left = MOST_PASSED_OVER;
    for (int n = in.read(piece); n >= 0 && left > 0; n = in.read(piece)) {
      left -= n;
    }
  }

  /** Returns the body that was read. */
  static byte[] of(Context request) {
    byte[] body = request.attribute(SentBody.class.getName());
    if (body == null) {
      throw new IllegalStateException("no body was read for " + request.path());
    }
    return body;
  }
}
