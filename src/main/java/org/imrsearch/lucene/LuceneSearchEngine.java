package org.imrsearch.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.IndexException;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.plan.RequestLimits;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/** Searches an index in a folder, always its newest commit, whoever writes it. */
public final class LuceneSearchEngine implements SearchEngine {
  private final IndexFolder folder;
  private final IndexSchema schema;
  private final Analyzers analyzers;
  private final Supplier<QueryWords> words;
  private final Directory directory;
  private final SearcherManager searchers;
  private final SearchThreads threads;
  private final FacetColumns facetColumns;
  private final Deadline deadline;

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
    this.facetColumns = new FacetColumns();
    this.deadline = Deadline.NONE;
  }

  private LuceneSearchEngine(LuceneSearchEngine whole, Deadline deadline) {
    this.folder = whole.folder;
    this.schema = whole.schema;
    this.words = whole.words;
    this.analyzers = whole.analyzers;
    this.directory = whole.directory;
    this.searchers = whole.searchers;
    this.threads = whole.threads;
    this.facetColumns = whole.facetColumns;
    this.deadline = deadline;
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
    RequestLimits.requireShallow(request, DEEPEST_HIT);
    try {
      return asking(search -> search.answer(request, start));
    } catch (IndexSearcher.TooManyClauses e) {
      throw RequestLimits.tooManyParts(request, IndexSearcher.getMaxClauseCount());
    }
  }

  @Override
  public Optional<Determination> fetch(String id) {
    return reading(searcher -> searcher.letter(id));
  }

  @Override
  public Optional<LetterStamp> stamp(String id) {
    return reading(
        searcher -> new StampReader(searcher.getIndexReader()).byId(id).stream().findFirst());
  }

  /**
   * {@inheritDoc}
   *
   * @throws QueryException when a pattern of the query fits too many words, or when the query has
   *     too many parts
   */
  @Override
  public List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) {
    return asking(search -> search.forEach(request, sink));
  }

  @Override
  public TextMarks marks(SearchRequest request) {
    return asking(search -> search.marks(request));
  }

  @Override
  public List<String> nearWords(String word, Optional<String> field) {
    return asking(search -> search.nearWords(word, field));
  }

  @Override
  public List<FoundRuling> nearest(Likeness likeness, List<Query> sides, int limit) {
    return asking(search -> search.nearest(likeness, sides, limit));
  }

  /** Something read from one commit. */
  private interface Reading<T> {
    T from(RulingSearcher searcher) throws IOException;
  }

  /** Something asked of one commit. */
  private interface Asking<T> {
    T of(RulingSearch search) throws IOException;
  }

  private <T> T asking(Asking<T> asking) {
    return reading(
        searcher ->
            asking.of(new RulingSearch(schema, analyzers, words.get(), facetColumns, searcher)));
  }

  private <T> T reading(Reading<T> reading) {
    try {
      RulingSearcher searcher = newest();
      try {
        return reading.from(searcher.within(deadline));
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
  public LuceneSearchEngine within(Deadline limit) {
    return limit.isNone() ? this : new LuceneSearchEngine(this, limit);
  }

  /** Closes nothing where this engine is another's with a limit. */
  @Override
  public void close() {
    if (!deadline.isNone()) {
      return;
    }
    try {
      searchers.close();
      threads.close();
      directory.close();
    } catch (IOException e) {
      throw folder.failed("read", e);
    }
  }
}
