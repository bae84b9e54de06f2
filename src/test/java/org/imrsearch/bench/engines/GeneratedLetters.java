package org.imrsearch.bench.engines;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.vocabulary.Vocabulary;

/** Generated letters as this program reads them, in memory. */
public final class GeneratedLetters {
  private static final int SEED = 7;

  private GeneratedLetters() {}

  /** Returns so many letters, always the same. */
  public static List<Determination> parsed(Path config, int letters) {
    Vocabulary vocabulary = Vocabulary.load(config);
    LetterParser parser = new LetterParser(LetterLexicon.load(config), vocabulary);
    return CorpusGenerator.generate(SEED, 0, letters, Mix.usual().withRemarks())
        .map(letter -> LetterSet.parsed(parser, letter))
        .toList();
  }
}
