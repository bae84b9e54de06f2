package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;

/**
 * What set overturned rulings apart from upheld ones in their own words: phrases that rulings of
 * one decision hold significantly more often than those of the other. They go with the outcome;
 * that they brought it about nobody can tell from counts.
 *
 * <p>Rulings are counted, not occurrences, and nearly the same rationale counts once. Where chance
 * alone is at work, a report of any phrase is as unlikely as the settings say, over both lists.
 *
 * @param rulings how many rulings were given, of both decisions
 * @param ofOverturned how many overturned ones were compared, nearly the same counted once
 * @param ofUpheld how many upheld ones
 * @param overturned what is commoner in overturned rulings, the most significant first
 * @param upheld what is commoner in upheld ones
 * @param note what to say of few rulings, or of none that tell anything; empty where all is well
 */
public record Apart(
    int rulings,
    int ofOverturned,
    int ofUpheld,
    List<Telling> overturned,
    List<Telling> upheld,
    Optional<String> note) {
  public Apart {
    overturned = List.copyOf(overturned);
    upheld = List.copyOf(upheld);
  }

  /**
   * Finds what set rulings apart. Undecided ones are passed over.
   *
   * @param rulings comparable rulings, those that compare best first: examples come from these
   */
  public static Apart of(List<FoundRuling> rulings, PhraseSettings settings) {
    List<FoundRuling> overturned = distinct(rulings, Decision.OVERTURNED, settings);
    List<FoundRuling> upheld = distinct(rulings, Decision.UPHELD, settings);
    int decided = (int) rulings.stream().filter(r -> r.ruling().decision().isPresent()).count();
    int fewest = Math.min(overturned.size(), upheld.size());
    if (fewest < settings.fewest()) {
      return new Apart(
          decided,
          overturned.size(),
          upheld.size(),
          List.of(),
          List.of(),
          Optional.of(
              counted(overturned.size(), upheld.size()) + ": too few to tell what set them apart"));
    }
    TwoSides sides = TwoSides.of(overturned, upheld, settings);
    List<Telling> wins = sides.commonerIn(Decision.OVERTURNED);
    List<Telling> loses = sides.commonerIn(Decision.UPHELD);
    return new Apart(
        decided,
        overturned.size(),
        upheld.size(),
        wins,
        loses,
        note(overturned.size(), upheld.size(), wins.isEmpty() && loses.isEmpty(), settings));
  }

  private static List<FoundRuling> distinct(
      List<FoundRuling> rulings, Decision decision, PhraseSettings settings) {
    return DistinctRulings.of(
        rulings.stream()
            .filter(ruling -> ruling.ruling().decision().equals(Optional.of(decision)))
            .toList(),
        settings);
  }

  private static Optional<String> note(
      int overturned, int upheld, boolean none, PhraseSettings settings) {
    List<String> parts = new ArrayList<>();
    if (Math.min(overturned, upheld) < settings.few()) {
      parts.add(counted(overturned, upheld) + ": only strong differences can show");
    }
    if (none) {
      parts.add("no phrase sets them apart more than chance would");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String counted(int overturned, int upheld) {
    return overturned + " overturned and " + upheld + " upheld rulings that differ in their words";
  }
}
