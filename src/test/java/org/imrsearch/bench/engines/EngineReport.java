package org.imrsearch.bench.engines;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.bench.BarChart;

/** The figures of all engines in Markdown; the first engine is what the others are measured by. */
record EngineReport(
    LetterSet letters,
    Map<Contender, IndexFigures> indexes,
    Map<Contender, Map<Ask.Kind, Latencies>> latencies,
    Map<Contender, AloneRuns.Figures> alone) {

  /**
   * Returns the report.
   *
   * @param pictures how the names of the files of pictures begin
   * @param charted the percentiles that have a picture
   */
  String markdown(String pictures, List<Integer> charted) {
    return latencies.isEmpty()
        ? indexing()
        : indexing() + searching() + images(pictures, charted) + new AloneReport(alone).markdown();
  }

  private static String images(String pictures, List<Integer> charted) {
    return charted.stream()
        .map(p -> "%n![Milliseconds, p%d](%s-p%d.svg)%n".formatted(p, pictures, p))
        .collect(Collectors.joining());
  }

  /** Returns a picture of what the engines took for each class of searches. */
  BarChart chart(int percent) {
    BarChart chart =
        new BarChart(
            "Top 10 and seven facets, p%d, %,d rulings".formatted(percent, letters.rulings()),
            "milliseconds",
            latencies.keySet().stream().map(Contender::name).toList());
    for (Ask.Kind kind : Ask.Kind.values()) {
      chart.add(
          kind.label(),
          latencies.values().stream()
              .map(of -> Objects.requireNonNull(of.get(kind)).sorted())
              .map(sorted -> Latencies.percentile(sorted, percent))
              .toList());
    }
    return chart;
  }

  private String indexing() {
    return "%,d generated letters, %,d rulings, %.1f MB of text.%n%n"
            .formatted(letters.letters(), letters.rulings(), letters.megabytes())
        + new IndexTable(letters, indexes).markdown();
  }

  private String searching() {
    return """

    ### Top 10 and seven facets, milliseconds

    | | | rulings found | p50 | p95 | p99 | p50 to the first | p99 to the first |
    |---|---|---|---|---|---|---|---|
    %s"""
        .formatted(searchRows());
  }

  private String searchRows() {
    StringBuilder rows = new StringBuilder();
    for (Ask.Kind kind : Ask.Kind.values()) {
      Optional<double[]> first = Optional.empty();
      for (Map.Entry<Contender, Map<Ask.Kind, Latencies>> entry : latencies.entrySet()) {
        Latencies of = Objects.requireNonNull(entry.getValue().get(kind));
        double[] sorted = of.sorted();
        first = first.or(() -> Optional.of(sorted));
        String rulings = "%,d".formatted(of.meanRulings());
        rows.append(row(kind.label(), entry.getKey(), rulings, sorted, first.get()));
      }
    }
    double[] first = SearchRounds.together(latencies.values().iterator().next());
    latencies.forEach(
        (contender, figures) ->
            rows.append(row("all together", contender, "", SearchRounds.together(figures), first)));
    return rows.toString();
  }

  private static String row(
      String kind, Contender contender, String rulings, double[] sorted, double[] first) {
    return "| %s | %s | %s | %.2f | %.2f | %.2f | %.2f | %.2f |%n"
        .formatted(
            kind,
            contender.name(),
            rulings,
            Latencies.percentile(sorted, 50),
            Latencies.percentile(sorted, 95),
            Latencies.percentile(sorted, 99),
            Latencies.percentile(sorted, 50) / Latencies.percentile(first, 50),
            Latencies.percentile(sorted, 99) / Latencies.percentile(first, 99));
  }
}
