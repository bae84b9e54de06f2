package org.imrsearch.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.imrsearch.bench.Benchmark;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentSearch;

/** How long a whole answer on precedents takes, over this program's index of the comparison. */
public final class PrecedentLatency implements Benchmark {
  private static final int WARM = 60;
  private static final int ASKED = 200;
  private static final int SEED = 11;
  private static final int SHOWN = 10;

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
      PrecedentSearch search = program.precedents(engine);
      List<Matter> matters = matters(program.letters());
      matters.subList(0, WARM).forEach(matter -> answer(search, matter));
      double[] millis = new double[ASKED];
      long comparable = 0;
      long all = 0;
      for (int i = 0; i < ASKED; i++) {
        long start = System.nanoTime();
        PrecedentAnswer answer = answer(search, matters.get(WARM + i));
        millis[i] = (System.nanoTime() - start) / 1e6;
        comparable += answer.rates().getFirst().rate().rulings();
        all = answer.rates().getLast().rate().rulings();
      }
      Arrays.sort(millis);
      return """
      Whole answers on %d rulings that are not in the index: ranking, rates, breakdowns, phrases and
      criteria, one after the other, after %d to warm up. On average %,d rulings were comparable.

      | rulings | p50, ms | p95, ms | p99, ms | most, ms |
      |---|---|---|---|---|
      | %,d | %.0f | %.0f | %.0f | %.0f |
      """
          .formatted(
              ASKED,
              WARM,
              comparable / ASKED,
              all,
              millis[ASKED / 2],
              millis[ASKED * 95 / 100],
              millis[ASKED * 99 / 100],
              millis[ASKED - 1]);
    }
  }

  private static PrecedentAnswer answer(PrecedentSearch search, Matter matter) {
    return search.answer(matter, List.of(), List.of(), SHOWN);
  }

  private Path index() {
    try {
      return ProjectIndex.of(config, reports, letters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Matter> matters(LetterParser parser) {
    List<Matter> matters = new ArrayList<>();
    Random random = new Random(SEED);
    CorpusGenerator.generate(SEED, WARM + ASKED, Mix.usual().withRemarks())
        .map(letter -> LetterSet.parsed(parser, letter))
        .forEach(
            letter -> {
              List<Ruling> rulings = letter.rulings();
              matters.add(Matter.of(letter, rulings.get(random.nextInt(rulings.size()))));
            });
    return matters;
  }
}
