package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentSearch;

/**
 * How long whole answers on precedents took that were asked for one after the other: ranking,
 * rates, breakdowns, phrases and criteria, of drawn rulings that are not in the index.
 *
 * @param millis of each, sorted
 * @param comparable how many rulings were comparable on average
 * @param all how many rulings there are
 */
record PrecedentTimes(List<Double> millis, long comparable, long all) {
  /** How many are asked for before, to warm up. */
  static final int WARM = 60;

  private static final int SEED = 11;
  private static final int SHOWN = 10;

  /** Asks for so many answers. */
  static PrecedentTimes of(OpenProgram program, SearchEngine engine, int asked) {
    PrecedentSearch search = program.precedents(engine);
    List<Matter> matters = matters(program.letters(), WARM + asked);
    matters.subList(0, WARM).forEach(matter -> answer(search, matter));
    List<Double> millis = new ArrayList<>();
    long comparable = 0;
    long all = 0;
    for (Matter matter : matters.subList(WARM, WARM + asked)) {
      long start = System.nanoTime();
      PrecedentAnswer answer = answer(search, matter);
      millis.add((System.nanoTime() - start) / 1e6);
      comparable += answer.rates().getFirst().rate().rulings();
      all = answer.rates().getLast().rate().rulings();
    }
    Collections.sort(millis);
    return new PrecedentTimes(millis, comparable / asked, all);
  }

  private static PrecedentAnswer answer(PrecedentSearch search, Matter matter) {
    return search.answer(matter, List.of(), List.of(), SHOWN);
  }

  private static List<Matter> matters(LetterParser parser, int count) {
    List<Matter> matters = new ArrayList<>();
    Random random = new Random(SEED);
    CorpusGenerator.generate(SEED, count, Mix.usual().withRemarks())
        .map(letter -> LetterSet.parsed(parser, letter))
        .forEach(
            letter -> {
              List<Ruling> rulings = letter.rulings();
              matters.add(Matter.of(letter, rulings.get(random.nextInt(rulings.size()))));
            });
    return matters;
  }

  /** Returns the time below which so many of a hundred are. */
  double percentile(int percent) {
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
    return Latencies.percentile(sorted, percent);
  }
}
