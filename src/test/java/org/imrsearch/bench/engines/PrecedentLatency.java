package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.imrsearch.bench.Benchmark;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.engine.SearchEngine;

/** How long a whole answer on precedents takes, over this program's index of the comparison. */
public final class PrecedentLatency implements Benchmark {
  private static final int ASKED = 200;

  private final Path config;
  private final Path reports;
  private final int letters;

  /**
   * @param config the folder of settings
   * @param reports where letters and indexes are kept
   * @param letters how many letters
   */
  public PrecedentLatency(Path config, Path reports, int letters) {
    this.config = config;
    this.reports = reports;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "precedents";
  }

  @Override
  public String run() {
    OpenProgram program = new OpenProgram(config);
    try (SearchEngine engine = program.engine(index())) {
      PrecedentTimes times = PrecedentTimes.of(program, engine, ASKED);
      return """
      Whole answers on %d rulings that are not in the index: ranking, rates, breakdowns, phrases and
      criteria, one after the other, after %d to warm up. On average %,d rulings were comparable.

      | rulings | p50, ms | p95, ms | p99, ms | most, ms |
      |---|---|---|---|---|
      | %,d | %.0f | %.0f | %.0f | %.0f |
      """
          .formatted(
              ASKED,
              PrecedentTimes.WARM,
              times.comparable(),
              times.all(),
              times.percentile(50),
              times.percentile(95),
              times.percentile(99),
              times.percentile(100));
    }
  }

  private Path index() {
    try {
      return ProjectIndex.of(config, reports, letters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
