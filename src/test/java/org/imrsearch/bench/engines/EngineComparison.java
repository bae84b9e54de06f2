package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final int ASKS = 200;

  private final Path config;
  private final Path folder;
  private final int count;

  /**
   * @param config the folder of settings
   * @param folder where letters and indexes are kept
   * @param count how many letters
   */
  public EngineComparison(Path config, Path folder, int count) {
    this.config = config;
    this.folder = folder.resolve("engines");
    this.count = count;
  }

  @Override
  public String name() {
    return "engines";
  }

  @Override
  public String run() {
    try {
      Choices choices = Choices.made();
      LetterSet letters = LetterSet.of(folder.resolve("letters-" + count), count, config);
      LetterSet warmUp = IndexRounds.warmUp(folder, config);
      List<Contender> contenders =
          Contenders.all(config).stream()
              .filter(choices::includes)
              .filter(c -> c.absent().isEmpty())
              .toList();
      IndexRounds rounds = new IndexRounds(folder, letters, choices);
      Map<Contender, IndexFigures> indexes = rounds.run(contenders, warmUp);
      Map<Contender, Map<Ask.Kind, Latencies>> latencies =
          choices.searching() ? latencies(letters, contenders, rounds) : Map.of();
      return new EngineReport(letters, indexes, latencies).markdown();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Contender, Map<Ask.Kind, Latencies>> latencies(
      LetterSet letters, List<Contender> contenders, IndexRounds rounds) throws IOException {
    Map<Contender, Contender.Searching> engines = new LinkedHashMap<>();
    try {
      for (Contender contender : contenders) {
        engines.put(contender, contender.open(rounds.index(contender)));
      }
      return new SearchRounds(new AskDrawer(letters).draw(ASKS)).run(engines);
    } finally {
      for (Contender.Searching engine : engines.values()) {
        engine.close();
      }
    }
  }
}
