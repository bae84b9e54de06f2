package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.lucene.LuceneIndexSink;
import org.imrsearch.lucene.LuceneSearchEngine;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.QueryWords;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** Outcomes are what one gets by searching for each value, and each pair of values, by itself. */
class OutcomeStatisticsTest {
  private static final Path CONFIG = Path.of("index-config");
  private static final String VERSION = "test";
  private static final IndexSchema SCHEMA = IndexSchema.load(CONFIG);
  private static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  private static final FilterParser FILTERS = new FilterParser(SCHEMA, VOCABULARY);

  @TempDir static Path folder;
  private static SearchEngine engine;

  @BeforeAll
  static void index() {
    LetterParser parser = new LetterParser(LetterLexicon.load(CONFIG), VOCABULARY);
    RulingValues values = new RulingValues(VOCABULARY);
    try (LuceneIndexSink sink = LuceneIndexSink.open(folder, SCHEMA, values, VERSION, false)) {
      CorpusGenerator.generate(12, 150, Mix.usual().withoutNoise())
          .flatMap(letter -> parsed(parser, letter))
          .forEach(letter -> sink.put(letter, stamp(letter)));
      sink.commit();
    }
    engine = LuceneSearchEngine.open(folder, SCHEMA, QueryWords::plain, VERSION);
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Stream<Determination> parsed(LetterParser parser, FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    RawLetter raw = new RawLetter(letter.truth().id(), file, "/in/" + file, letter.text());
    return parser.parse(raw) instanceof LetterResult.Parsed read
        ? Stream.of(read.determination())
        : Stream.empty();
  }

  private static LetterStamp stamp(Determination letter) {
    String hash = "%064x".formatted(Integer.toUnsignedLong(letter.id().hashCode()));
    return new LetterStamp(letter.id(), letter.id(), hash, letter.header().decisionDate());
  }

  @ParameterizedTest
  @CsvSource({"procedure,year", "category,specialty", "decided,decision", "guideline,agreement"})
  void everyCellIsASearchOfItsOwn(String first, String second) {
    OutcomeTable table = table(List.of(), StatisticsRequest.RowOrder.USUAL, 1, first, second);
    assertThat(table.rows()).hasSizeGreaterThan(1);
    for (OutcomeTable.Row row : table.rows()) {
      String inRow = first + "=" + row.value().value();
      assertThat(row.value().rate()).as(inRow).isEqualTo(searched(inRow));
      for (int i = 0; i < table.columns().size(); i++) {
        String inColumn = second + "=" + table.columns().get(i).value();
        assertThat(row.cells().get(i)).isEqualTo(searched(inRow, inColumn));
      }
    }
    assertThat(table.all()).isEqualTo(searched());
  }

  /** A facet passes over filters on its own field; here such a filter is meant. */
  @Test
  void aFilterOnTheFieldItselfNarrows() {
    OutcomeTable all = table(List.of(), StatisticsRequest.RowOrder.USUAL, 1, "year");
    String year = all.rows().getFirst().value().value();
    OutcomeTable one = table(List.of("year=" + year), StatisticsRequest.RowOrder.USUAL, 1, "year");
    assertThat(one.rows()).containsExactly(all.rows().getFirst());
  }

  @Test
  void rowsStandInTheOrderAskedFor() {
    List<OutcomeTable.Row> years =
        table(List.of(), StatisticsRequest.RowOrder.USUAL, 1, "year").rows();
    assertThat(years).extracting(row -> row.value().value()).isSorted();
    List<OutcomeTable.Row> shares =
        table(List.of(), StatisticsRequest.RowOrder.SHARE, 1, "procedure").rows();
    assertThat(shares).extracting(row -> -row.value().rate().share()).isSorted();
    List<OutcomeTable.Row> counts =
        table(List.of(), StatisticsRequest.RowOrder.USUAL, 1, "procedure").rows();
    assertThat(counts).extracting(row -> -row.value().rate().rulings()).isSorted();
  }

  @Test
  void whatIsTooRareIsCountedAsLeft() {
    OutcomeTable all = table(List.of(), StatisticsRequest.RowOrder.USUAL, 1, "procedure");
    OutcomeTable common = table(List.of(), StatisticsRequest.RowOrder.USUAL, 8, "procedure");
    assertThat(common.rows()).hasSizeLessThan(all.rows().size());
    assertThat(common.rows().size() + common.left()).isEqualTo(all.rows().size() + all.left());
    assertThat(common.rows()).allMatch(row -> row.value().rate().rulings() >= 8);
  }

  @Test
  void aChartIsPlainXmlWhateverTheNames() throws Exception {
    Rate rate = new Rate(40, 12);
    OutcomeTable.Value hostile =
        new OutcomeTable.Value("x", "</text><script>alert('1')</script>&\u0007\"", rate);
    OutcomeTable bars =
        new OutcomeTable(
            List.of(new OutcomeTable.Axis("a", "A & B")),
            rate,
            0,
            List.of(),
            List.of(new OutcomeTable.Row(hostile, List.of())),
            0);
    OutcomeTable grid =
        new OutcomeTable(
            bars.by(),
            rate,
            0,
            List.of(hostile),
            List.of(new OutcomeTable.Row(hostile, List.of(new Rate(3, 3)))),
            0);
    for (OutcomeTable table : List.of(bars, grid)) {
      String svg = OutcomeChart.svg(table);
      assertThat(svg).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("\u0007");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    }
    assertThat(OutcomeChart.svg(bars)).contains("12 of 40, 30 % (18-45 %)");
    assertThat(OutcomeChart.svg(grid)).contains("3/3");
  }

  /** Figures of Brown, Cai and DasGupta, Interval Estimation for a Binomial Proportion (2001). */
  @ParameterizedTest
  @CsvSource({"10,0,0,0.2775", "10,10,0.7225,1", "40,12,0.1807,0.4543", "1,1,0.2065,1"})
  void theIntervalIsWilsons(long rulings, long overturned, double low, double high) {
    Rate rate = new Rate(rulings, overturned);
    assertThat(rate.low()).isCloseTo(low, within(0.0005));
    assertThat(rate.high()).isCloseTo(high, within(0.0005));
  }

  private static OutcomeTable table(
      List<String> filters, StatisticsRequest.RowOrder order, int least, String... fields) {
    List<FacetRequest> by = Stream.of(fields).map(field -> FacetRequest.of(field, 12)).toList();
    StatisticsRequest request =
        new StatisticsRequest(
            new Query.All(),
            filters.stream().map(FILTERS::filter).toList(),
            List.of(),
            by,
            least,
            order);
    return new OutcomeStatistics(engine, SCHEMA, FILTERS).of(request);
  }

  private static Rate searched(String... filters) {
    long overturned = count(filters, "decision=overturned");
    return new Rate(overturned + count(filters, "decision=upheld"), overturned);
  }

  private static long count(String[] filters, String decision) {
    List<Filter> all =
        Stream.concat(Stream.of(filters), Stream.of(decision)).map(FILTERS::filter).toList();
    List<Query> parts = all.stream().map(Filter::value).toList();
    Query query = parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    return engine
        .search(
            new SearchRequest("", query, List.of(), List.of(), List.of(), 0, 0, Order.RELEVANCE))
        .rulings();
  }
}
