package org.imrsearch.opensearch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.engine.plan.NearWords;
import org.imrsearch.engine.plan.RequestLimits;
import org.imrsearch.lucene.TextAnalysis;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;
import tools.jackson.databind.JsonNode;

/** Searches an index on a cluster, always its last refresh, whoever writes it. */
public final class OpenSearchEngine implements SearchEngine {
  /** What a node takes in one query unless it is set otherwise. */
  private static final int MOST_CLAUSES = 1_024;

  /** A letter that is written anew is whole again with the next refresh. */
  private static final int TRIES = 3;

  private final Cluster cluster;
  private final IndexSchema schema;
  private final TextAnalysis analysis;
  private final Supplier<QueryWords> words;
  private final IndexView index;
  private final Deadline deadline;

  private OpenSearchEngine(
      Cluster cluster,
      IndexSchema schema,
      TextAnalysis analysis,
      Supplier<QueryWords> words,
      IndexView index,
      Deadline deadline) {
    this.cluster = cluster;
    this.schema = schema;
    this.analysis = analysis;
    this.words = words;
    this.index = index;
    this.deadline = deadline;
  }

  /**
   * Opens an index for searching.
   *
   * @param cluster closed with the engine; by the caller when there is none
   * @param index the name of the index, an alias
   * @param schema the fields; its weights are those of now, not of when the index was built
   * @param words how the free words of queries are read
   * @param formatVersion what the index must have been built with
   * @throws org.imrsearch.engine.IndexException when there is no index, when it was built with
   *     other index-time settings or another version, or when the cluster can't be asked
   */
  public static OpenSearchEngine open(
      Cluster cluster,
      String index,
      IndexSchema schema,
      Supplier<QueryWords> words,
      String formatVersion) {
    IndexDefinition wanted = IndexDefinition.of(schema, formatVersion);
    Shards shards = new Shards(index, () -> requireFit(cluster, index, wanted));
    shards.routings(cluster);
    IndexView view = IndexView.of(cluster, index, shards);
    TextAnalysis analysis = TextAnalysis.of(schema);
    return new OpenSearchEngine(cluster, schema, analysis, words, view, Deadline.NONE);
  }

  private static void requireFit(Cluster cluster, String index, IndexDefinition wanted) {
    JsonNode indexes = cluster.ask(Call.get("/" + index + "/_mapping"));
    for (JsonNode one : indexes) {
      wanted.requireFit(one.path("mappings"), index + " at " + cluster.names());
    }
  }

  /** Something that may meet a letter which is being written. */
  private <T> T again(Supplier<T> work) {
    for (int left = TRIES - 1; left > 0; left--) {
      try {
        return work.get();
      } catch (FoundLetters.CrossedException e) {
        deadline.check();
      }
    }
    return work.get();
  }

  private ClusterSearch asking(SearchRequest request) {
    return new ClusterSearch(schema, analysis, words.get(), index, request);
  }

  /**
   * {@inheritDoc}
   *
   * @throws org.imrsearch.query.QueryException when a pattern of the query fits too many words,
   *     when the query has too many parts, or when hits beyond {@link #DEEPEST_HIT} are asked for
   */
  @Override
  public SearchResponse search(SearchRequest request) {
    long start = System.nanoTime();
    RequestLimits.requireShallow(request, DEEPEST_HIT);
    return parted(request, () -> again(() -> asking(request).answer(start)));
  }

  private static <T> T parted(SearchRequest request, Supplier<T> search) {
    try {
      return search.get();
    } catch (ClusterException e) {
      String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (reason.contains("maxclausecount") || reason.contains("too_many")) {
        throw RequestLimits.tooManyParts(request, MOST_CLAUSES);
      }
      throw e;
    }
  }

  @Override
  public Optional<Determination> fetch(String id) {
    return again(() -> new LetterLookup(index).letter(id));
  }

  @Override
  public Optional<LetterStamp> stamp(String id) {
    return new LetterLookup(index).stamp(id);
  }

  @Override
  public List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) {
    return parted(request, () -> asking(request).forEach(sink));
  }

  @Override
  public TextMarks marks(SearchRequest request) {
    return asking(request).marks();
  }

  @Override
  public List<String> nearWords(String word, Optional<String> field) {
    TermStatistics statistics = new TermStatistics(index);
    ClusterWords known = new ClusterWords(index, statistics, word);
    NearWords near = new NearWords(schema, analysis.words(), words.get(), known);
    return Reading.of(() -> near.of(word, field));
  }

  @Override
  public List<FoundRuling> nearest(Likeness likeness, List<Query> sides, int limit) {
    return again(
        () -> new NearestSearch(schema, analysis, words.get(), index).find(likeness, sides, limit));
  }

  @Override
  public OpenSearchEngine within(Deadline limit) {
    return limit.isNone()
        ? this
        : new OpenSearchEngine(cluster, schema, analysis, words, index.within(limit), limit);
  }

  /** Closes nothing where this engine is another's with a limit. */
  @Override
  public void close() {
    if (deadline.isNone()) {
      cluster.close();
    }
  }
}
