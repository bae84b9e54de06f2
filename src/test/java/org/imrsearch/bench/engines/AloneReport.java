package org.imrsearch.bench.engines;

import java.util.Map;

/** What engines took that were open alone, in Markdown. */
record AloneReport(Map<Contender, AloneRuns.Figures> figures) {

  String markdown() {
    return memory() + exports() + precedents();
  }

  private String memory() {
    StringBuilder rows = new StringBuilder();
    figures.forEach(
        (contender, of) ->
            rows.append("| %s | %,.1f |%n".formatted(contender.name(), of.heap() / 1e6)));
    return """

    ### Memory while searching

    Each engine open alone, asked each search once. Heap is counted as for making the index, what is
    in use at the end included.

    | | heap, MB |
    |---|---|
    %s"""
        .formatted(rows);
  }

  private String exports() {
    double first = rate(figures.values().iterator().next());
    StringBuilder rows = new StringBuilder();
    figures.forEach(
        (contender, of) ->
            rows.append(
                "| %s | %,d | %.1f | %.2f | %,.0f | %.2f |%n"
                    .formatted(
                        contender.name(),
                        of.exported().rulings(),
                        of.exported().characters() / 1e6,
                        of.seconds(),
                        rate(of),
                        rate(of) / first)));
    return """

    ### Every ruling exported

    In one thread, each letter read once for its rulings. This program, from its index and from
    OpenSearch, writes each ruling with all that was read out of its letter as NDJSON to nowhere; the
    others only fetch the texts of the letters.

    | | rulings | MB | s | rulings/s | rate to the first |
    |---|---|---|---|---|---|
    %s"""
        .formatted(rows);
  }

  private static double rate(AloneRuns.Figures of) {
    return of.exported().rulings() / of.seconds();
  }

  private String precedents() {
    StringBuilder rows = new StringBuilder();
    figures.forEach(
        (contender, of) -> of.precedents().ifPresent(times -> rows.append(row(contender, times))));
    return rows.isEmpty()
        ? ""
        : """

        ### Whole answers on precedents

        Ranking, rates, breakdowns, phrases and criteria for services of letters that are not in the
        index, one after the other. No other engine has such answers.

        | | asked | comparable rulings, mean | p50, ms | p95, ms | p99, ms |
        |---|---|---|---|---|---|
        %s"""
            .formatted(rows);
  }

  private static String row(Contender contender, PrecedentTimes times) {
    return "| %s | %d | %,d | %.1f | %.1f | %.1f |%n"
        .formatted(
            contender.name(),
            times.millis().size(),
            times.comparable(),
            times.percentile(50),
            times.percentile(95),
            times.percentile(99));
  }
}
