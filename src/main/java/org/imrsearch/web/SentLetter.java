package org.imrsearch.web;

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
}
