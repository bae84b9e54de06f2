package org.imrsearch.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.MatterReader;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;

/** A letter that somebody sends in: read in memory, of bounded size, and not kept. */
final class SentLetter {
  private static final String NAME = "sent";

  private SentLetter() {}

  /** Reads the services that the body of a request asks for; one at least. */
  static List<Matter> matters(Context request, MatterReader reader) throws IOException {
    return matters(body(request), reader);
  }

  /** Reads the services that a letter asks for, given its bytes; one at least. */
  static List<Matter> matters(byte[] letter, MatterReader reader) {
    return switch (new LetterDecoder().decode(new LetterFile(NAME, NAME, letter))) {
      case RawLetter text -> reader.read(text);
      case Rejection rejection ->
          throw new ProblemException(
              ProblemKind.UNREADABLE_LETTER.with(
                  "No text could be read from it: " + rejection.reason().label() + "."));
    };
  }

  private static byte[] body(Context request) throws IOException {
    if (request.req().getContentLengthLong() > Limits.LONGEST_BODY) {
      throw tooLarge();
    }
    InputStream body = request.req().getInputStream();
    byte[] bytes = body.readNBytes(Limits.LONGEST_BODY + 1);
    if (bytes.length > Limits.LONGEST_BODY) {
      throw tooLarge();
    }
    return bytes;
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        ProblemKind.TOO_LARGE.with(
            "A letter has at most %d MB.".formatted(Limits.LONGEST_BODY / 1024 / 1024)));
  }
}
