package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imrsearch.bench.Benchmark;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.cluster.Distribution;
import org.imrsearch.engine.SearchEngine;

/** How long searches of a cluster take through the adapter, beside the same calls sent by hand. */
public final class AdapterLatency implements Benchmark {
  private final Path config;
  private final Path reports;
  private final int letters;

  /**
   * @param config the folder of settings
   * @param reports where letters and indexes are kept
   * @param letters how many letters
   */
  public AdapterLatency(Path config, Path reports, int letters) {
    this.config = config;
    this.reports = reports;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "cluster-search";
  }

  @Override
  public String run() {
    OpenProgram program = new OpenProgram(config);
    LetterSet set = ProjectIndex.letters(config, reports, letters);
    Path folder = reports.resolve("cluster-search").resolve("node-" + letters);
    try (ClusterIndex index = ClusterIndex.of(Distribution.home(), folder, program, set)) {
      Map<Ask.Kind, List<Ask>> asks = new AskDrawer(set).draw(Choices.made().asks());
      BothWays both = BothWays.of(index, program, asks);
      try (SearchEngine engine = program.engine(index.settings(), ClusterIndex.NAME)) {
        both.run(engine);
        List<BothWays.Cpu> cpu = both.cpu(index.node(), engine);
        return index(index) + rows(both) + cpu(cpu.getFirst(), cpu.getLast());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String index(ClusterIndex index) throws IOException {
    LetterSet letters = index.letters();
    IndexFigures figures = index.figures();
    return """
    %,d generated letters, %,d rulings, %.1f MB of text: indexed in %.0f s, %.0f s of CPU of both
    processes; %s bytes of one copy on disk; %s bytes of the node's heap in use after that.

    """
        .formatted(
            letters.letters(),
            letters.rulings(),
            letters.megabytes(),
            figures.cost().seconds(),
            figures.cost().cpuSeconds(),
            index.get("/_cat/indices/" + ClusterIndex.NAME + "?h=pri.store.size&bytes=b").strip(),
            index.get("/_cat/nodes?h=heap.current&bytes=b").strip());
  }

  private static String rows(BothWays both) {
    StringBuilder rows =
        new StringBuilder(
            """
            Top 10 and seven facets, ms, of each search the least of seven rounds:

            | | rulings | calls | adapter, p50 | p95 | by hand, p50 | p95 | by hand / adapter, p50 | p95 |
            |---|---|---|---|---|---|---|---|---|
            """);
    both.searches().forEach((kind, searches) -> rows.append(row(kind.label(), searches)));
    return rows.append(row("all together", both.all())).toString();
  }

  private static String row(String label, List<BothWays.Search> of) {
    double adapter50 = BothWays.percentile(of, BothWays.Search::adapter, 50);
    double adapter95 = BothWays.percentile(of, BothWays.Search::adapter, 95);
    double byHand50 = BothWays.percentile(of, BothWays.Search::byHand, 50);
    double byHand95 = BothWays.percentile(of, BothWays.Search::byHand, 95);
    return "| %s | %,.0f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |%n"
        .formatted(
            label,
            of.stream().mapToLong(BothWays.Search::rulings).average().orElse(0),
            of.stream().mapToInt(BothWays.Search::calls).average().orElse(0),
            adapter50,
            adapter95,
            byHand50,
            byHand95,
            byHand50 / adapter50,
            byHand95 / adapter95);
  }

  private static String cpu(BothWays.Cpu adapter, BothWays.Cpu byHand) {
    return """

    CPU of a search, ms: of the node %.1f through the adapter and %.1f by hand; of the client %.1f and %.1f.
    """
        .formatted(adapter.node(), byHand.node(), adapter.client(), byHand.client());
  }
}
