package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well something ranks a set of judged queries.
 *
 * @param queries a score for each query, in the order of the set
 */
public record RankingScores(List<OfQuery> queries) {
  public RankingScores {
    queries = List.copyOf(queries);
  }

  /** The score of one query, or the mean of several. */
  public record Score(double ndcg, double reciprocalRank) {}

  /** The score of one query. */
  public record OfQuery(JudgedQuery query, Score score) {}

  /**
   * Runs queries.
   *
   * @param search gives the ids of the best rulings for a query, best first
   */
  public static RankingScores of(
      List<JudgedQuery> queries, Function<JudgedQuery, List<String>> search) {
    List<OfQuery> scores = new ArrayList<>();
    for (JudgedQuery query : queries) {
      List<String> ranked = search.apply(query);
      scores.add(
          new OfQuery(
              query,
              new Score(
                  RankingMetrics.ndcg(ranked, query.relevant()),
                  RankingMetrics.reciprocalRank(ranked, query.relevant()))));
    }
    return new RankingScores(scores);
  }

  /** Returns the mean over all queries. */
  public Score overall() {
    return mean(queries);
  }

  /** Returns the mean over the queries of each kind. */
  public Map<String, Score> byKind() {
    Map<String, List<OfQuery>> kinds = new TreeMap<>();
    for (OfQuery one : queries) {
      kinds.computeIfAbsent(one.query().kind(), kind -> new ArrayList<>()).add(one);
    }
    Map<String, Score> means = new TreeMap<>();
    kinds.forEach((kind, scores) -> means.put(kind, mean(scores)));
    return means;
  }

  private static Score mean(List<OfQuery> scores) {
    return new Score(
        scores.stream().mapToDouble(one -> one.score().ndcg()).average().orElse(0),
        scores.stream().mapToDouble(one -> one.score().reciprocalRank()).average().orElse(0));
  }
}
