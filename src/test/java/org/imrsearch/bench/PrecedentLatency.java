package org.imrsearch.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.lucene.LuceneIndexSink;
import org.imrsearch.lucene.LuceneSearchEngine;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentFinder;
import org.imrsearch.precedent.PrecedentSearch;
import org.imrsearch.precedent.PrecedentSettings;
import org.imrsearch.precedent.PrecedentWords;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.QueryWords;
import org.imrsearch.vocabulary.Vocabulary;

/** How long a whole answer on precedents takes, over an index of generated letters as parsed. */
final class PrecedentLatency implements Benchmark {
  private static final String VERSION = "benchmark";
  private static final int WARM = 60;
  private static final int ASKED = 200;
  private static final int SEED = 11;

  private final Path config;
  private final Path folder;
  private final int letters;
  private final Vocabulary vocabulary;
  private final LetterParser parser;
  private final IndexSchema schema;

  PrecedentLatency(Path config, Path folder, int letters) {
    this.config = config;
    this.folder = folder.resolve("precedents");
    this.letters = letters;
    this.vocabulary = Vocabulary.load(config);
    this.parser = new LetterParser(LetterLexicon.load(config), vocabulary);
    this.schema = IndexSchema.load(config);
  }

  @Override
  public String name() {
    return "precedents";
  }

  @Override
  public String run() {
    Path index = folder.resolve("index-" + letters);
    if (!Files.exists(index)) {
      write(index);
    }
    QueryWords words = QueryWords.load(config, vocabulary);
    try (SearchEngine engine = LuceneSearchEngine.open(index, schema, words, VERSION)) {
      PrecedentSettings settings = PrecedentSettings.load(config);
      PrecedentSearch search =
          new PrecedentSearch(
              engine,
              PrecedentFinder.of(engine, vocabulary, settings),
              PrecedentWords.load(config));
      List<Matter> matters = matters();
      for (Matter matter : matters.subList(0, WARM)) {
        search.answer(matter, List.of(), List.of(), 10);
      }
      double[] millis = new double[ASKED];
      long comparable = 0;
      for (int i = 0; i < ASKED; i++) {
        long start = System.nanoTime();
        comparable +=
            search
                .answer(matters.get(WARM + i), List.of(), List.of(), 10)
                .rates()
                .getFirst()
                .rate()
                .rulings();
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      Arrays.sort(millis);
      return """
      Whole answers on %d rulings that are not in the index: ranking, rates, breakdowns, phrases and
      criteria, one after the other, after %d to warm up. On average %,d rulings were comparable.

      | rulings | p50, ms | p95, ms | p99, ms | most, ms |
      |---|---|---|---|---|
      | %,d | %.0f | %.0f | %.0f | %.0f |
      """
          .formatted(
              ASKED,
              WARM,
              comparable / ASKED,
              all(engine),
              millis[ASKED / 2],
              millis[ASKED * 95 / 100],
              millis[ASKED * 99 / 100],
              millis[ASKED - 1]);
    }
  }

  private static long all(SearchEngine engine) {
    return engine
        .search(
            new SearchRequest(
                "", new Query.All(), List.of(), List.of(), List.of(), 0, 0, Order.RELEVANCE))
        .rulings();
  }

  private List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    Random random = new Random(SEED);
    CorpusGenerator.generate(SEED, WARM + ASKED, Mix.usual())
        .map(this::parsed)
        .forEach(
            letter -> {
              List<Ruling> rulings = letter.rulings();
              matters.add(Matter.of(letter, rulings.get(random.nextInt(rulings.size()))));
            });
    return matters;
  }

  private void write(Path index) {
    try (LuceneIndexSink sink =
        LuceneIndexSink.open(index, schema, new RulingValues(vocabulary), VERSION, true)) {
      CorpusGenerator.generate(SEED + 1, letters, Mix.usual())
          .parallel()
          .map(this::parsed)
          .forEach(letter -> sink.put(letter, stamp(letter)));
      sink.commit();
    }
  }

  private Determination parsed(FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    RawLetter raw = new RawLetter(letter.truth().id(), file, "/" + file, letter.text());
    if (parser.parse(raw) instanceof LetterResult.Parsed read) {
      return read.determination();
    }
    throw new IllegalStateException("not read: " + file);
  }

  private static LetterStamp stamp(Determination letter) {
    String hash = "%064x".formatted(Integer.toUnsignedLong(letter.id().hashCode()));
    return new LetterStamp(
        letter.id(), "/" + letter.sourceFile(), hash, letter.header().decisionDate());
  }
}
