package org.imrsearch.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.engine.plan.RequestPlan;
import org.imrsearch.engine.plan.RequestPlanner;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/** Compiles requests to Lucene's queries over one commit. */
final class QueryCompiler {
  private final RequestPlanner planner;
  private final ClauseQueries queries = new ClauseQueries();

  /**
   * @param asked the query as typed, in which refusals show what is refused
   */
  QueryCompiler(
      IndexSchema schema,
      Analyzers analyzers,
      QueryWords queryWords,
      RulingSearcher searcher,
      String asked) {
    CommitWords index = new CommitWords(searcher, queries, asked);
    this.planner = new RequestPlanner(schema, analyzers, queryWords, index);
  }

  /**
   * A compiled request.
   *
   * @param query what Lucene runs
   * @param words whether it looks for words
   * @param marks what the query's words look for
   * @param letGo where the search was relaxed, the words that rulings may lack; else empty
   * @param sideways by each facet that is filtered, what Lucene runs to count it: the query without
   *     the filters on that field
   */
  record Compiled(
      Query query, boolean words, Marks marks, List<String> letGo, Map<String, Query> sideways) {}

  /**
   * Compiles a request.
   *
   * @throws org.imrsearch.query.QueryException when a pattern fits too many words
   */
  Compiled compile(SearchRequest request) throws IOException {
    RequestPlan plan = planner.plan(request);
    Clause.Group clauses = plan.clauses();
    Map<String, Query> sideways = new HashMap<>();
    for (FacetRequest facet : request.facets()) {
      if (clauses.filters().containsKey(facet.field())) {
        sideways.put(facet.field(), queries.query(clauses.without(facet.field())));
      }
    }
    return new Compiled(
        queries.query(clauses), plan.words(), plan.marks(), plan.letGo(), Map.copyOf(sideways));
  }

  /** Returns what translates the clauses that were compiled. */
  ClauseQueries queries() {
    return queries;
  }
}
