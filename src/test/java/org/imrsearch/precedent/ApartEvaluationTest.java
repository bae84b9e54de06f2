package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;
import org.junit.jupiter.api.Test;

/**
 * How often a phrase that decides the outcome is told, and how often one is told though chance
 * decides: golden figures of 200 trials each. {@code -Dgolden.update=true} rewrites them.
 */
class ApartEvaluationTest {
  private static final Path GOLDEN = Path.of("src/test/resources/precedents/apart.txt");
  private static final int TRIALS = 200;
  private static final int FIRST = 5;

  /** Phrases of one to four words, in sentences that end differently. */
  private static final List<String> PLANTED =
      List.of(
          "radiculopathy",
          "functional improvement",
          "failed conservative care",
          "positive straight leg raise");

  private static final List<String> FRAMES =
      List.of(
          "The records show %s in this worker.",
          "There was %s on the last visit.",
          "He had %s, by the notes of May.",
          "In March she had %s.");

  private static final PhraseSettings SETTINGS = TestRulings.WORDS.phrases();

  /** Percent of rulings that hold the phrase, of either side. */
  private record Strength(int overturned, int upheld) {}

  private record Size(int overturned, int upheld) {
    @Override
    public String toString() {
      return overturned + "+" + upheld;
    }
  }

  private static final List<Size> SIZES =
      List.of(new Size(20, 20), new Size(30, 90), new Size(60, 60), new Size(100, 300));

  private static final List<Strength> STRENGTHS =
      List.of(new Strength(60, 15), new Strength(60, 5), new Strength(70, 10), new Strength(80, 5));

  @Test
  void whatDecidesIsToldAndWhatChanceDoesIsNot() throws IOException {
    StringBuilder table = new StringBuilder("percent of 200 trials\n");
    for (Size size : SIZES) {
      long silent =
          IntStream.range(0, TRIALS).parallel().filter(i -> isSilent(size, 1000L + i)).count();
      table.append(row("outcomes by chance: no phrase told", size.toString(), silent));
      assertThat(silent).as("by chance, %s", size).isGreaterThanOrEqualTo(95 * TRIALS / 100);
    }
    for (Size size : SIZES) {
      for (Strength strength : strengths(size)) {
        long found =
            IntStream.range(0, TRIALS).parallel().filter(i -> isFound(size, strength, i)).count();
        String what = "planted in %d %% and %d %%".formatted(strength.overturned, strength.upheld);
        table.append(row(what, size.toString(), found));
        if (size.overturned >= 60 || strength.overturned == 80) {
          assertThat(found).as("%s %s", what, size).isGreaterThanOrEqualTo(95 * TRIALS / 100);
        }
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, table);
    }
    assertThat(table.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  /** Where rulings are many, what is weakest stands for all: the others are found always. */
  private static List<Strength> strengths(Size size) {
    boolean many = Math.min(size.overturned, size.upheld) >= 60;
    return many ? STRENGTHS.subList(0, 1) : STRENGTHS;
  }

  private static String row(String what, String size, long of) {
    return String.format(Locale.ROOT, "%-36s %8s %6.1f%n", what, size, 100.0 * of / TRIALS);
  }

  private static boolean isSilent(Size size, long seed) {
    List<FoundRuling> planted = rulings(size, new Strength(60, 60), seed);
    List<Decision> outcomes =
        new ArrayList<>(planted.stream().flatMap(r -> r.ruling().decision().stream()).toList());
    Collections.shuffle(outcomes, new Random(seed));
    List<FoundRuling> shuffled = new ArrayList<>();
    for (int i = 0; i < planted.size(); i++) {
      shuffled.add(
          TestRulings.ruling("L" + i, outcomes.get(i), planted.get(i).ruling().rationale()));
    }
    Apart apart = Apart.of(shuffled, SETTINGS);
    return apart.overturned().isEmpty() && apart.upheld().isEmpty();
  }

  private static boolean isFound(Size size, Strength strength, int trial) {
    String phrase = PLANTED.get(trial % PLANTED.size());
    return Apart.of(rulings(size, strength, trial), SETTINGS).overturned().stream()
        .limit(FIRST)
        .anyMatch(told -> told.phrase().equals(phrase));
  }

  private static List<FoundRuling> rulings(Size size, Strength strength, long trial) {
    MadeUpRationales writer = new MadeUpRationales(trial);
    Random random = new Random(trial * 31 + size.overturned * 7L + strength.overturned);
    String phrase = PLANTED.get((int) (trial % PLANTED.size()));
    List<FoundRuling> rulings = new ArrayList<>();
    for (int i = 0; i < size.overturned + size.upheld; i++) {
      boolean overturned = i < size.overturned;
      boolean holds = random.nextInt(100) < (overturned ? strength.overturned : strength.upheld);
      String frame = FRAMES.get(random.nextInt(FRAMES.size()));
      rulings.add(
          TestRulings.ruling(
              "L" + i,
              overturned ? Decision.OVERTURNED : Decision.UPHELD,
              writer.write(holds ? frame.formatted(phrase) : "", overturned)));
    }
    return rulings;
  }
}
