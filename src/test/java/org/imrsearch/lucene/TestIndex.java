package org.imrsearch.lucene;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryParser;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.QueryWords;
import org.imrsearch.vocabulary.Vocabulary;

/** An index in a folder, written and searched with the project's own fields. */
final class TestIndex implements AutoCloseable {
  static final String VERSION = "test";
  static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));

  private static final Vocabulary VOCABULARY =
      Vocabulary.load(Path.of("src/test/resources/small-vocabulary"));
  static final RulingValues VALUES = new RulingValues(VOCABULARY);
  static final QueryWords WORDS =
      QueryWords.load(Path.of("index-config"), Vocabulary.load(Path.of("index-config")));
  static final QueryParser PARSER = new QueryParser(SCHEMA, VOCABULARY);

  private static final Matching EVERY_WORD = new Matching(true, false, false);

  private final LuceneSearchEngine engine;

  private TestIndex(LuceneSearchEngine engine) {
    this.engine = engine;
  }

  /** Writes letters in one commit and opens the index. */
  static TestIndex of(Path folder, LetterBuilder... letters) {
    try (LuceneIndexSink sink = sink(folder, false)) {
      for (LetterBuilder letter : letters) {
        put(sink, letter);
      }
      sink.commit();
    }
    return open(folder);
  }

  static TestIndex open(Path folder) {
    return new TestIndex(LuceneSearchEngine.open(folder, SCHEMA, () -> WORDS, VERSION));
  }

  static TestIndex open(Path folder, SearchThreads threads) {
    return new TestIndex(LuceneSearchEngine.open(folder, SCHEMA, () -> WORDS, VERSION, threads));
  }

  static LuceneIndexSink sink(Path folder, boolean rebuild) {
    return LuceneIndexSink.open(folder, SCHEMA, VALUES, VERSION, rebuild);
  }

  static void put(LuceneIndexSink sink, LetterBuilder letter) {
    Determination determination = letter.build();
    sink.put(determination, stamp(determination, "/in/" + determination.sourceFile(), "first"));
  }

  static LetterStamp stamp(Determination determination, String origin, String content) {
    return new LetterStamp(
        determination.id(),
        origin,
        hash(determination.id() + content),
        determination.header().decisionDate());
  }

  static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Query query(String text) {
    return PARSER.parse(text);
  }

  /** A request for rulings that hold every word: an index of a test is too small for less. */
  static SearchRequest request(String text) {
    return request(text, EVERY_WORD);
  }

  static SearchRequest request(String text, Matching matching) {
    return new SearchRequest(
        text, query(text), List.of(), List.of(), List.of(), 100, 0, Order.RELEVANCE, matching);
  }

  SearchResponse search(SearchRequest request) {
    return engine.search(request);
  }

  SearchResponse search(String text) {
    return engine.search(request(text));
  }

  SearchResponse search(String text, Order order) {
    return engine.search(
        new SearchRequest(
            text, query(text), List.of(), List.of(), List.of(), 100, 0, order, EVERY_WORD));
  }

  SearchResponse facets(String text, FacetRequest... facets) {
    return engine.search(
        new SearchRequest(
            text,
            query(text),
            List.of(),
            List.of(),
            List.of(facets),
            0,
            0,
            Order.RELEVANCE,
            EVERY_WORD));
  }

  SearchResponse filtered(String text, List<Filter> filters, List<Filter> excludes) {
    return engine.search(
        new SearchRequest(
            text, query(text), filters, excludes, List.of(), 100, 0, Order.RELEVANCE, EVERY_WORD));
  }

  /** Searches as people do, with words let go where too few rulings hold them all. */
  SearchResponse searchAsUsual(String text) {
    return engine.search(request(text, Matching.USUAL));
  }

  /** Finds the rulings that match, in order. */
  List<String> ids(String text) {
    return ids(search(text));
  }

  static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).toList();
  }

  LuceneSearchEngine engine() {
    return engine;
  }

  @Override
  public void close() {
    engine.close();
  }
}
