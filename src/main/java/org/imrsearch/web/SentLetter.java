package org.imrsearch.web;

import org.imrsearch.source.Decoded;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.RawLetter;

/** A letter that somebody sends in: read in memory, of bounded size, and not kept. */
final class SentLetter {
  private static final String NAME = "sent";

  private SentLetter() {}

  /** Makes text of the bytes of a letter. */
  static Decoded decoded(byte[] letter) {
    return new LetterDecoder().decode(new LetterFile(NAME, NAME, letter));
  }

  /** Makes a letter of a text that was pasted into a form. */
  static RawLetter pasted(String text) {
    return new RawLetter(NAME, NAME, NAME, text.replace("\r\n", "\n"));
  }
}
