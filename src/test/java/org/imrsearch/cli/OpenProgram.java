package org.imrsearch.cli;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.ShapeWish;
import org.imrsearch.precedent.PrecedentSearch;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryParser;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.web.Archive;

/** The parts of the program as its commands put them together, for measuring it. */
public final class OpenProgram {
  private final Program program;
  private final QueryParser queries;
  private final FilterParser filterParser;

  /**
   * @param config the folder of settings
   */
  public OpenProgram(Path config) {
    this.program = new Program(config);
    this.queries = program.queries();
    this.filterParser = program.filters();
  }

  /** Opens an index for writing anew, as {@code imr index --rebuild} does. */
  public IndexSink sink(Path index) {
    return program.sink(new IndexPlace.Folder(index), true, ShapeWish.NONE);
  }

  /** Opens an index on a cluster for writing anew. */
  public IndexSink sink(ClusterSettings cluster, String index) {
    return program.sink(new IndexPlace.OnCluster(cluster, index), true, ShapeWish.NONE);
  }

  /** Returns a parser that remembers no wording yet. */
  public LetterParser letters() {
    return program.letters();
  }

  /** Opens an index as {@code imr search} does. */
  public SearchEngine engine(Path index) {
    return program.engine(new IndexPlace.Folder(index));
  }

  /** Opens an index on a cluster as {@code imr search} does. */
  public SearchEngine engine(ClusterSettings cluster, String index) {
    return program.engine(new IndexPlace.OnCluster(cluster, index));
  }

  /** Returns what answers as {@code imr precedents} does. */
  public PrecedentSearch precedents(SearchEngine engine) {
    return program.precedents(engine);
  }

  /** Returns what a server answers from. */
  public Archive archive(SearchEngine engine) {
    return program.archive(engine);
  }

  /** Reads a search as {@code imr search} does. */
  public SearchRequest request(String text, List<String> filters, List<String> facets, int limit) {
    return new SearchRequest(
        text,
        queries.parse(text),
        filters.stream().map(filterParser::filter).toList(),
        List.of(),
        facets.stream().map(filterParser::facet).toList(),
        limit,
        0,
        Order.RELEVANCE);
  }
}
