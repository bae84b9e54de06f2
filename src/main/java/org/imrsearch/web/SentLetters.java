package org.imrsearch.web;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.imrsearch.source.Decoded;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.RawLetter;

/**
 * Makes text of letters that are sent in; a few at once, since a PDF takes much more than itself.
 */
final class SentLetters {
  private static final String NAME = "sent";
  private static final int AT_ONCE = 2;
  private static final int LONGEST_WAIT_SECONDS = 5;

  private final Semaphore free = new Semaphore(AT_ONCE);

  /** Decodes what a form holds, the file before the text; empty where it holds neither. */
  Optional<Decoded> decode(SentForm form) {
    if (form.file().isPresent()) {
      return Optional.of(decode(form.file().get()));
    }
    return Optional.of(form.text())
        .filter(text -> !text.isBlank())
        .map(text -> new RawLetter(NAME, NAME, NAME, text.replace("\r\n", "\n")));
  }

  private Decoded decode(byte[] content) {
    try {
      if (!free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new ProblemException(
            Problem.of(503, "Busy", "Too many letters are being read just now. Try again."));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.of(503, "Busy", "The server is being stopped."));
    }
    try {
      return new LetterDecoder().decode(new LetterFile(NAME, NAME, content));
    } finally {
      free.release();
    }
  }
}
