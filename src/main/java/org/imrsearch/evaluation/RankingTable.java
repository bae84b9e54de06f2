package org.imrsearch.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes scores of several ways to rank one set, side by side. */
public final class RankingTable {
  private static final int NAME_WIDTH = 18;

  private RankingTable() {}

  /**
   * Writes a table: all queries, then each kind, then each query; nDCG@10 and MRR of each way.
   *
   * @param ways the scores by the name of the way, all over the same queries in the same order; at
   *     least one
   */
  public static String of(Map<String, RankingScores> ways) {
    StringBuilder out = new StringBuilder();
    List<RankingScores> columns = List.copyOf(ways.values());
    out.append(" ".repeat(NAME_WIDTH));
    ways.keySet().forEach(way -> out.append(String.format(Locale.ROOT, "  %15s", way)));
    out.append('\n').append(" ".repeat(NAME_WIDTH));
    out.append("  nDCG@10     MRR".repeat(columns.size())).append('\n');
    row(out, "all", columns.stream().map(RankingScores::overall).toList());
    for (String kind : columns.getFirst().byKind().keySet()) {
      row(out, kind, columns.stream().map(scores -> scores.byKind().get(kind)).toList());
    }
    for (int i = 0; i < columns.getFirst().queries().size(); i++) {
      int query = i;
      row(
          out,
          columns.getFirst().queries().get(query).query().id(),
          columns.stream().map(scores -> scores.queries().get(query).score()).toList());
    }
    return out.toString();
  }

  private static void row(StringBuilder out, String name, List<RankingScores.Score> scores) {
    out.append(String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", name));
    for (RankingScores.Score score : scores) {
      out.append(String.format(Locale.ROOT, "  %7.3f %7.3f", score.ndcg(), score.reciprocalRank()));
    }
    out.append('\n');
  }
}
