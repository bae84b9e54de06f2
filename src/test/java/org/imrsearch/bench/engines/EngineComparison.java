package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.bench.Benchmark;

/**
 * Indexes the same generated letters with this program and with others, and asks all of them the
 * same searches.
 */
public final class EngineComparison implements Benchmark {
  /** The percentiles that have a picture. */
  private static final List<Integer> CHARTED = List.of(50, 99);

  private final Path config;
  private final Path reports;
  private final Path folder;
  private final int count;

  /**
   * @param config the folder of settings
   * @param reports where pictures go, and letters and indexes are kept
   * @param count how many letters
   */
  public EngineComparison(Path config, Path reports, int count) {
    this.config = config;
    this.reports = reports;
    this.folder = reports.resolve("engines");
    this.count = count;
  }

  @Override
  public String name() {
    return "engines";
  }

  @Override
  public String file() {
    return "engines-" + count;
  }

  @Override
  public String run() {
    try {
      Choices choices = Choices.made();
      LetterSet letters = LetterSet.of(folder.resolve("letters-" + count), count, config);
      LetterSet warmUp = IndexRounds.warmUp(folder, config);
      Path opensearch = Path.of(System.getProperty("opensearch.home", "target/opensearch"));
      List<Contender> wanted =
          Contenders.all(config, opensearch).stream().filter(choices::includes).toList();
      List<Contender> there = wanted.stream().filter(c -> c.absent().isEmpty()).toList();
      IndexRounds rounds = new IndexRounds(folder, letters, choices);
      Map<Contender, IndexFigures> indexes = rounds.run(there, warmUp);
      Searches searches =
          choices.searching()
              ? searches(new AskDrawer(letters).draw(choices.asks()), there, rounds)
              : new Searches(Map.of(), Map.of());
      EngineReport report =
          new EngineReport(letters, indexes, searches.latencies(), searches.alone());
      for (int percent : report.latencies().isEmpty() ? List.<Integer>of() : CHARTED) {
        Path picture = reports.resolve(file() + "-p" + percent + ".svg");
        Files.writeString(picture, report.chart(percent).svg());
      }
      return report.markdown(file(), CHARTED) + skipped(wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String skipped(List<Contender> wanted) {
    StringBuilder skipped = new StringBuilder();
    wanted.forEach(
        contender ->
            contender
                .absent()
                .ifPresent(
                    why ->
                        skipped.append("%nSkipped: %s, %s.%n".formatted(contender.name(), why))));
    return skipped.toString();
  }

  /** What searches took of engines that are open together, and of each alone. */
  private record Searches(
      Map<Contender, Map<Ask.Kind, Latencies>> latencies,
      Map<Contender, AloneRuns.Figures> alone) {}

  private static Searches searches(
      Map<Ask.Kind, List<Ask>> asks, List<Contender> contenders, IndexRounds indexes)
      throws IOException {
    SearchRounds rounds = new SearchRounds(asks);
    return new Searches(
        latencies(rounds, contenders, indexes), new AloneRuns(rounds, indexes).run(contenders));
  }

  private static Map<Contender, Map<Ask.Kind, Latencies>> latencies(
      SearchRounds searches, List<Contender> contenders, IndexRounds rounds) throws IOException {
    Map<Contender, Contender.Searching> engines = new LinkedHashMap<>();
    try {
      for (Contender contender : contenders) {
        engines.put(contender, contender.open(rounds.index(contender)));
      }
      return searches.run(engines);
    } finally {
      for (Contender.Searching engine : engines.values()) {
        engine.close();
      }
    }
  }
}
