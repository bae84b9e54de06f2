package org.imrsearch.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.engine.plan.NearWords;
import org.imrsearch.engine.plan.RequestLimits;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Order;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/** Answers what is asked of one commit. */
final class RulingSearch {
  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final QueryWords words;
  private final FacetColumns columns;
  private final RulingSearcher searcher;

  RulingSearch(
      IndexSchema schema,
      Analyzers analyzers,
      QueryWords words,
      FacetColumns columns,
      RulingSearcher searcher) {
    this.schema = schema;
    this.analyzers = analyzers;
    this.words = words;
    this.columns = columns;
    this.searcher = searcher;
  }

  /**
   * Runs a search.
   *
   * @param start when it was asked for, by {@link System#nanoTime}
   */
  SearchResponse answer(SearchRequest request, long start) throws IOException {
    QueryCompiler compiler = compiler(request);
    QueryCompiler.Compiled compiled = compiler.compile(request);
    FacetPlan plan = new FacetPlan(schema, columns, request.facets(), compiled);
    RulingCollectors.Found found =
        searcher.find(
            compiled.query(),
            compiled.words(),
            plan.collectors(request, searcher.getIndexReader()));
    List<Collapse.Shown> page = page(compiled.query(), request, found);
    List<ScoreDoc> shown = page.stream().map(Collapse.Shown::ruling).toList();
    if (request.order() != Order.RELEVANCE) {
      TopFieldCollector.populateScores(shown.toArray(ScoreDoc[]::new), searcher, compiled.query());
    }
    List<Hit> hits = hits(request, compiled.marks(), compiler.queries(), page);
    Map<String, List<FacetCount>> facets = plan.read(searcher, found.facets());
    long took = (System.nanoTime() - start) / 1_000_000;
    return new SearchResponse(
        request.text(),
        !compiled.letGo().isEmpty(),
        compiled.letGo(),
        Optional.empty(),
        found.rulings(),
        found.letters(),
        true,
        took,
        hits,
        facets);
  }

  private List<Hit> hits(
      SearchRequest request, Marks marks, ClauseQueries queries, List<Collapse.Shown> page)
      throws IOException {
    Highlighter highlighter =
        new Highlighter(words.boilerplate(), new LetterMarks(schema, analyzers, marks));
    Optional<Explanations> explanations =
        request.matching().explain()
            ? Optional.of(new Explanations(schema, marks, queries, searcher))
            : Optional.empty();
    List<ScoreDoc> shown = page.stream().map(Collapse.Shown::ruling).toList();
    List<Hit> hits = HitReader.read(searcher, highlighter, explanations, shown);
    return IntStream.range(0, hits.size())
        .mapToObj(i -> hits.get(i).with(page.get(i).alike()))
        .toList();
  }

  private List<Collapse.Shown> page(
      Query query, SearchRequest request, RulingCollectors.Found found) throws IOException {
    return request.limit() > 0 && request.matching().collapse()
        ? new Collapse(searcher, query, request).shown(found)
        : found.best().stream()
            .skip(request.offset())
            .map(ruling -> new Collapse.Shown(ruling, 0))
            .toList();
  }

  /** Hands over all rulings, and returns the words that were let go. */
  List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) throws IOException {
    QueryCompiler.Compiled compiled;
    RulingStream rulings;
    try {
      compiled = compiled(request);
      rulings = new RulingStream(searcher, compiled.query());
    } catch (IndexSearcher.TooManyClauses e) {
      throw RequestLimits.tooManyParts(request, IndexSearcher.getMaxClauseCount());
    }
    rulings.forEach(sink);
    return compiled.letGo();
  }

  TextMarks marks(SearchRequest request) throws IOException {
    return new LetterMarks(schema, analyzers, compiled(request).marks());
  }

  List<String> nearWords(String word, Optional<String> field) throws IOException {
    return new NearWords(schema, analyzers, words, new CommitTerms(searcher)).of(word, field);
  }

  List<FoundRuling> nearest(Likeness likeness, List<org.imrsearch.query.Query> sides, int limit)
      throws IOException {
    return new NearestRulings(schema, analyzers, words, searcher).find(likeness, sides, limit);
  }

  private QueryCompiler.Compiled compiled(SearchRequest request) throws IOException {
    return compiler(request).compile(request);
  }

  private QueryCompiler compiler(SearchRequest request) {
    return new QueryCompiler(schema, analyzers, words, searcher, request.text());
  }
}
