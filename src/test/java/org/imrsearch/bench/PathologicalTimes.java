package org.imrsearch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.letter.PathologicalLetters;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.Vocabulary;

/** How long the parser takes for texts of 5 MB that are made to keep it busy. */
final class PathologicalTimes implements Benchmark {
  private static final int LENGTH = 5_000_000;
  private static final double LIMIT = 2;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LetterParser parser;
  private double worst;

  PathologicalTimes(Path config) {
    parser = new LetterParser(LetterLexicon.load(config), Vocabulary.load(config));
  }

  @Override
  public String name() {
    return "pathological";
  }

  @Override
  public String run() {
    StringBuilder table =
        new StringBuilder("| 5 MB of | seconds of CPU | rulings |\n|---|---|---|\n");
    // A first round warms the compiler up, as an indexing run would have.
    PathologicalLetters.all().values().forEach(text -> parse(text.apply(LENGTH / 50)));
    PathologicalLetters.all().forEach((name, text) -> row(table, name, text));
    return "Worst: %.2f s of CPU, to hold: %.0f s.%n%n%s".formatted(worst, LIMIT, table);
  }

  private void row(StringBuilder table, String name, IntFunction<String> text) {
    String letter = text.apply(LENGTH);
    double best = Double.MAX_VALUE;
    int rulings = 0;
    for (int round = 0; round < 2; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      rulings = parse(letter);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    }
    worst = Math.max(worst, best);
    table.append("| %s | %.2f | %,d |%n".formatted(name, best, rulings));
  }

  private int parse(String text) {
    return switch (parser.parse(new RawLetter("x", "x.txt", "/x.txt", text))) {
      case LetterResult.Parsed parsed -> parsed.determination().rulings().size();
      case LetterResult.Rejected r -> 0;
    };
  }
}
