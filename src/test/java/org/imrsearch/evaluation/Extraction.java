package org.imrsearch.evaluation;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.SourceLimits;
import org.imrsearch.vocabulary.Vocabulary;

/** Letters as the parser reads them with the committed settings, compared with their truth. */
final class Extraction {
  private static final Path CONFIG = Path.of("index-config");
  private static final LetterParser PARSER =
      new LetterParser(LetterLexicon.load(CONFIG), Vocabulary.load(CONFIG));

  /** PDFBox warns of fonts that a machine lacks. */
  private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

  private final List<Miss> misses = new ArrayList<>();
  private final ExtractionReport report;

  private Extraction(List<String> parsed, List<String> truth) {
    report =
        ExtractionEvaluation.compare(lines("parsed", parsed), lines("truth", truth), misses::add);
  }

  static Extraction of(List<String> parsed, List<String> truth) {
    return new Extraction(parsed, truth);
  }

  ExtractionReport report() {
    return report;
  }

  /** Returns what was missed and what was wrong, in the order of the letters. */
  List<Miss> misses() {
    return misses;
  }

  /** Returns the determinations of a folder's letters as JSON; a rejected letter has none. */
  static List<String> parse(Path folder, Predicate<String> fileNames) {
    FONTS.setLevel(Level.SEVERE);
    LetterDecoder decoder = new LetterDecoder();
    List<String> parsed = new ArrayList<>();
    new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream())
        .read(
            List.of(folder.toString()),
            item -> {
              if (item instanceof LetterFile file
                  && fileNames.test(file.fileName())
                  && decoder.decode(file) instanceof RawLetter letter) {
                parsed.addAll(parse(letter));
              }
            });
    return parsed;
  }

  /** Returns the determination of a letter as JSON; nothing when the letter is rejected. */
  static List<String> parse(RawLetter letter) {
    return switch (PARSER.parse(letter)) {
      case LetterResult.Parsed parsed ->
          List.of(
              new String(DeterminationJson.encode(parsed.determination()), StandardCharsets.UTF_8));
      case LetterResult.Rejected r -> List.of();
    };
  }

  static JsonLines lines(String name, List<String> lines) {
    return JsonLines.of(name, new BufferedReader(new StringReader(String.join("\n", lines))));
  }
}
