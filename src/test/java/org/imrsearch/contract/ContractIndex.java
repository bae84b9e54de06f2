package org.imrsearch.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.lucene.LuceneIndexSink;
import org.imrsearch.lucene.LuceneSearchEngine;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.QueryParser;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.QueryWords;
import org.imrsearch.vocabulary.Vocabulary;

/** Letters of the contract, with the project's own settings, put into one engine or another. */
public final class ContractIndex {
  /** The project's own settings. */
  public static final Path CONFIG = Path.of("index-config");

  /** The project's own fields. */
  public static final IndexSchema SCHEMA = IndexSchema.load(CONFIG);

  /** The project's own names. */
  public static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);

  /** The values of letters. */
  public static final RulingValues VALUES = new RulingValues(VOCABULARY);

  /** How queries are read. */
  public static final QueryParser QUERIES = new QueryParser(SCHEMA, VOCABULARY);

  /** How filters are read. */
  public static final FilterParser FILTERS = new FilterParser(SCHEMA, VOCABULARY);

  private static final int COMMIT_AFTER = 90;

  private ContractIndex() {}

  /** Returns how free words are read; read once. */
  public static Supplier<QueryWords> words() {
    QueryWords words = QueryWords.load(CONFIG, VOCABULARY);
    return () -> words;
  }

  /** Makes letters up, the same ones each time. */
  public static List<Determination> madeUp(long seed, int count) {
    LetterParser parser = new LetterParser(LetterLexicon.load(CONFIG), VOCABULARY);
    return CorpusGenerator.generate(seed, count, Mix.usual().withoutNoise())
        .map(letter -> parsed(parser, letter))
        .map(OddLetters::of)
        .toList();
  }

  private static Determination parsed(LetterParser parser, FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    RawLetter raw = new RawLetter(letter.truth().id(), file, "/in/" + file, letter.text());
    return ((LetterResult.Parsed) parser.parse(raw)).determination();
  }

  /** Opens the embedded engine over letters in a folder. */
  public static SearchEngine embedded(
      Path folder,
      List<Determination> letters,
      IndexSchema schema,
      RulingValues values,
      Supplier<QueryWords> words) {
    String edition = EngineFactory.EDITION;
    try (IndexSink sink = LuceneIndexSink.open(folder, schema, values, edition, false)) {
      put(letters, sink);
    }
    return LuceneSearchEngine.open(folder, schema, words, edition);
  }

  /** Puts letters in their order, some in each of several commits. */
  public static void put(List<Determination> letters, IndexSink sink) {
    for (int i = 0; i < letters.size(); i++) {
      sink.put(letters.get(i), stamp(letters.get(i)));
      if (i % COMMIT_AFTER == COMMIT_AFTER - 1) {
        sink.commit();
      }
    }
    sink.commit();
  }

  /** Returns a stamp for a letter, of a hash that no other has. */
  public static LetterStamp stamp(Determination letter) {
    return new LetterStamp(
        letter.id(),
        "/in/" + letter.sourceFile(),
        hash(letter.id()),
        letter.header().decisionDate());
  }

  private static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
