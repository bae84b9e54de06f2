package org.imrsearch.letter;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imrsearch.determination.Determination;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.SourceLimits;
import org.imrsearch.vocabulary.Vocabulary;

/** The parser with the committed catalogues, and the letters of the corpus. */
final class TestLetters {
  static final Path CONFIG = Path.of("index-config");
  static final LetterLexicon LEXICON = LetterLexicon.load(CONFIG);
  static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  static final LetterParser PARSER = new LetterParser(LEXICON, VOCABULARY);

  /** PDFBox warns of fonts that a machine lacks. */
  private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

  private TestLetters() {}

  /** Returns the decoded letters of a folder. */
  static List<RawLetter> in(Path folder) {
    FONTS.setLevel(Level.SEVERE);
    LetterDecoder decoder = new LetterDecoder();
    List<RawLetter> letters = new ArrayList<>();
    new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream())
        .read(
            List.of(folder.toString()),
            item -> {
              if (item instanceof LetterFile file
                  && decoder.decode(file) instanceof RawLetter letter) {
                letters.add(letter);
              }
            });
    return letters;
  }

  static RawLetter letter(String text) {
    return new RawLetter("letter", "letter.txt", "/letter.txt", text);
  }

  static LetterResult parse(String text) {
    return PARSER.parse(letter(text));
  }

  /** Returns the determination of a text that has one. */
  static Determination determination(String text) {
    if (parse(text) instanceof LetterResult.Parsed parsed) {
      return parsed.determination();
    }
    throw new AssertionError("rejected: " + text);
  }
}
