package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.imrsearch.vocabulary.QueryWord;

/**
 * Lets go of words where too few rulings hold them all. At first rulings must hold half of the
 * words, by what they tell; where these are few, in a small collection or for an odd question, less
 * will do, so that there is something to rank.
 */
final class Relaxation {
  /** With fewer rulings than these a search relaxes. */
  private static final int ENOUGH = 10;

  /** What the words that a ruling holds tell at least, as a share of all, and who are enough. */
  private static final List<Step> STEPS =
      List.of(new Step(0.5, 60), new Step(0.35, 60), new Step(0.25, ENOUGH), new Step(0.1, 0));

  /** Weights are whole parts of 1, so that they add up to the same in any engine's numbers. */
  private static final int GRAIN = 1_024;

  private final IndexWords index;

  private record Step(double share, int enough) {}

  Relaxation(IndexWords index) {
    this.index = index;
  }

  /**
   * What is asked for instead.
   *
   * @param clauses find the rulings that hold most of the words
   * @param letGo the words that a ruling may lack, the least telling first
   */
  record Relaxed(GroupBuilder clauses, List<String> letGo) {}

  /** A word that the index holds, and how much it tells. */
  private record Weighed(String typed, Clause.Word clause, double weight) {}

  /**
   * Plans to ask for most of the words; empty when there is none to let go.
   *
   * @param besides what rulings must match all the same
   * @param holdingAll how many rulings hold all the words; empty also when no more are found so
   */
  Optional<Relaxed> of(List<FreeWords.Unit> units, GroupBuilder besides, int holdingAll)
      throws IOException {
    List<FreeWords.Unit> subjects = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    List<String> letGo = new ArrayList<>();
    for (FreeWords.Unit unit : units) {
      switch (unit.word()) {
        case QueryWord.Stop stop -> letGo.add(stop.named().typed());
        case QueryWord.Idle word -> idle.add(word.named().typed());
        case QueryWord.Outcome outcome -> {}
        case QueryWord.Subject subject -> subjects.add(unit);
      }
    }
    letGo.addAll(idle);
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    Optional<Relaxed> relaxed = relaxed(weighed(subjects), letGo, besides);
    return relaxed.isPresent()
            && index.count(relaxed.get().clauses.group(), holdingAll + 1) <= holdingAll
        ? Optional.empty()
        : relaxed;
  }

  private List<Weighed> weighed(List<FreeWords.Unit> units) throws IOException {
    List<Double> rarities = index.rarities(units.stream().map(FreeWords.Unit::clause).toList());
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      FreeWords.Unit unit = units.get(i);
      double weight = (double) Math.round(rarities.get(i) * GRAIN) / GRAIN;
      weighed.add(new Weighed(unit.word().named().typed(), unit.clause(), weight));
    }
    return weighed;
  }

  private Optional<Relaxed> relaxed(List<Weighed> words, List<String> letGo, GroupBuilder besides)
      throws IOException {
    List<Clause.Part> parts =
        words.stream()
            .filter(word -> word.weight > 0)
            .map(word -> new Clause.Part(word.clause, word.weight))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double all = parts.stream().mapToDouble(Clause.Part::weight).sum();
    for (Step step : STEPS) {
      // Short of a rounding error: of two equal words one is half.
      double least = all * step.share - 1e-6;
      GroupBuilder most = besides.copy();
      most.must(Optional.of(new Clause.Most(parts, least)));
      if (index.count(most.group(), step.enough) >= step.enough) {
        words.stream()
            .sorted(Comparator.comparingDouble(Weighed::weight))
            .filter(word -> all - word.weight >= least)
            .forEach(word -> letGo.add(word.typed));
        return letGo.isEmpty() ? Optional.empty() : Optional.of(new Relaxed(most, letGo));
      }
    }
    throw new AssertionError("the last step is content with none");
  }

  /** Counts the rulings that match, if they are fewer than people want to see. */
  OptionalInt tooFew(Clause clause) throws IOException {
    int found = index.count(clause, ENOUGH);
    return found < ENOUGH ? OptionalInt.of(found) : OptionalInt.empty();
  }
}
