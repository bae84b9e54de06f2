package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/** Searches an index in a folder, always its newest commit, whoever writes it. */
public final class LuceneSearchEngine implements SearchEngine {
  /** Hits further down cost as much as all before them; a listing of everything is an export. */
  public static final int DEEPEST_HIT = 10_000;

  private final IndexFolder folder;
  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final Supplier<QueryWords> words;
  private final Directory directory;
  private final SearcherManager searchers;
  private final SearchThreads threads;
  private final FacetColumns facetColumns = new FacetColumns();

  private LuceneSearchEngine(
      IndexFolder folder,
      IndexSchema schema,
      Supplier<QueryWords> words,
      Directory directory,
      SearcherManager searchers,
      SearchThreads threads) {
    this.folder = folder;
    this.schema = schema;
    this.words = words;
    this.analyzers = Analyzers.of(schema);
    this.directory = directory;
    this.searchers = searchers;
    this.threads = threads;
  }

  /** Opens an index for searching, as {@link #open(Path, IndexSchema, Supplier, String)} does. */
  public static LuceneSearchEngine open(
      Path path, IndexSchema schema, QueryWords words, String formatVersion) {
    return open(path, schema, () -> words, formatVersion);
  }

  /**
   * Opens an index for searching.
   *
   * @param path the index's folder
   * @param schema the fields; its weights are those of now, not of when the index was built
   * @param words how the free words of queries are read; asked for in every search, always the same
   * @param formatVersion what the index must have been built with
   * @throws IndexException when there is no index, when it was built with other index-time settings
   *     or another version, or when it can't be read
   */
  public static LuceneSearchEngine open(
      Path path, IndexSchema schema, Supplier<QueryWords> words, String formatVersion) {
    return open(path, schema, words, formatVersion, SearchThreads.oneACore());
  }

  /** Takes over the threads. */
  static LuceneSearchEngine open(
      Path path,
      IndexSchema schema,
      Supplier<QueryWords> words,
      String formatVersion,
      SearchThreads threads) {
    IndexFolder folder = IndexFolder.of(path, schema, formatVersion);
    try {
      Directory directory = folder.existing();
      try {
        DirectoryReader index = LetterWords.in(DirectoryReader.open(directory), schema);
        SearcherManager searchers =
            new SearcherManager(index, RulingSearcher.factory(folder, threads));
        return new LuceneSearchEngine(folder, schema, words, directory, searchers, threads);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      threads.close();
      throw folder.failed("read", e);
    } catch (RuntimeException e) {
      threads.close();
      throw e;
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws QueryException when a pattern of the query fits too many words, when the query has too
   *     many parts, or when hits beyond {@link #DEEPEST_HIT} are asked for
   */
  @Override
  public SearchResponse search(SearchRequest request) {
    long start = System.nanoTime();
    Refusals.requireShallow(request, DEEPEST_HIT);
    try {
      return reading(searcher -> answer(searcher, request, start));
    } catch (IndexSearcher.TooManyClauses e) {
      throw Refusals.tooManyParts(request);
    }
  }

  private SearchResponse answer(RulingSearcher searcher, SearchRequest request, long start)
      throws IOException {
    QueryCompiler.Compiled compiled = compiled(searcher, request);
    FacetPlan plan = new FacetPlan(schema, facetColumns, request.facets(), compiled);
    RulingCollectors.Found found =
        searcher.find(
            compiled.query(),
            compiled.words(),
            plan.collectors(request, searcher.getIndexReader()));
    List<Collapse.Shown> page = page(searcher, compiled.query(), request, found);
    List<ScoreDoc> shown = page.stream().map(Collapse.Shown::ruling).toList();
    if (request.order() != Order.RELEVANCE) {
      TopFieldCollector.populateScores(shown.toArray(ScoreDoc[]::new), searcher, compiled.query());
    }
    List<Hit> hits = hits(searcher, request, compiled.marks(), page);
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
      RulingSearcher searcher, SearchRequest request, Marks marks, List<Collapse.Shown> page)
      throws IOException {
    Highlighter highlighter =
        new Highlighter(words.get().boilerplate(), new LetterMarks(schema, analyzers, marks));
    Optional<Explanations> explanations =
        request.matching().explain()
            ? Optional.of(new Explanations(schema, marks, searcher))
            : Optional.empty();
    List<ScoreDoc> shown = page.stream().map(Collapse.Shown::ruling).toList();
    List<Hit> hits = HitReader.read(searcher, highlighter, explanations, shown);
    return IntStream.range(0, hits.size())
        .mapToObj(i -> hits.get(i).with(page.get(i).alike()))
        .toList();
  }

  private static List<Collapse.Shown> page(
      RulingSearcher searcher, Query query, SearchRequest request, RulingCollectors.Found found)
      throws IOException {
    return request.limit() > 0 && request.matching().collapse()
        ? new Collapse(searcher, query, request).shown(found)
        : found.best().stream()
            .skip(request.offset())
            .map(ruling -> new Collapse.Shown(ruling, 0))
            .toList();
  }

  @Override
  public Optional<Determination> fetch(String id) {
    return reading(searcher -> searcher.letter(id));
  }

  /**
   * {@inheritDoc}
   *
   * @throws QueryException when a pattern of the query fits too many words, or when the query has
   *     too many parts
   */
  @Override
  public List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) {
    return reading(
        searcher -> {
          QueryCompiler.Compiled compiled;
          RulingStream rulings;
          try {
            compiled = compiled(searcher, request);
            rulings = new RulingStream(searcher, compiled.query());
          } catch (IndexSearcher.TooManyClauses e) {
            throw Refusals.tooManyParts(request);
          }
          rulings.forEach(sink);
          return compiled.letGo();
        });
  }

  @Override
  public TextMarks marks(SearchRequest request) {
    return reading(
        searcher -> {
          QueryCompiler.Compiled compiled = compiled(searcher, request);
          return new LetterMarks(schema, analyzers, compiled.marks());
        });
  }

  @Override
  public List<String> nearWords(String word, Optional<String> field) {
    return reading(
        searcher ->
            new NearWords(schema, analyzers, words.get(), searcher.getIndexReader())
                .of(word, field));
  }

  private QueryCompiler.Compiled compiled(RulingSearcher searcher, SearchRequest request)
      throws IOException {
    return new QueryCompiler(schema, analyzers, words.get(), searcher, request.text())
        .compile(request);
  }

  /** Something read from one commit. */
  private interface Reading<T> {
    T from(RulingSearcher searcher) throws IOException;
  }

  private <T> T reading(Reading<T> reading) {
    try {
      RulingSearcher searcher = newest();
      try {
        return reading.from(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | AlreadyClosedException e) {
      throw folder.failed("read", e);
    }
  }

  /**
   * A commit deletes the file that names the segments of the one before it: one look at the file
   * tells whether there is a newer one, where Lucene would read the segments' headers to know.
   */
  private RulingSearcher newest() throws IOException {
    RulingSearcher searcher = (RulingSearcher) searchers.acquire();
    if (Files.exists(folder.path().resolve(searcher.segmentsFile()))) {
      return searcher;
    }
    searchers.release(searcher);
    searchers.maybeRefreshBlocking();
    return (RulingSearcher) searchers.acquire();
  }

  @Override
  public List<FoundRuling> nearest(Likeness likeness, int limit) {
    return reading(
        searcher ->
            new NearestRulings(schema, analyzers, words.get(), searcher).find(likeness, limit));
  }

  @Override
  public void close() {
    try {
      searchers.close();
      threads.close();
      directory.close();
    } catch (IOException e) {
      throw folder.failed("read", e);
    }
  }
}
