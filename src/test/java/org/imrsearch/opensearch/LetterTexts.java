package org.imrsearch.opensearch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.SourceLimits;

/** The texts of the letters in a folder. */
final class LetterTexts {
  private LetterTexts() {}

  /** A letter's text, and the file that it is of. */
  record Named(String name, String text) {}

  static List<Named> in(Path folder) {
    List<Named> texts = new ArrayList<>();
    LetterDecoder decoder = new LetterDecoder();
    new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream())
        .read(
            List.of(folder.toString()),
            item -> {
              if (item instanceof LetterFile file
                  && decoder.decode(file) instanceof RawLetter raw) {
                texts.add(new Named(raw.fileName(), raw.text()));
              }
            });
    return texts;
  }

  /** Drops halves of characters, which can't be sent and which no decoder yields. */
  static String wellFormed(String text) {
    return text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
