package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Tells once what several phrases say. "flags", "red flags" and "red flags are" come from the same
 * words; so do the pieces of a sentence that many rulings share. Of phrases that share a word and
 * nearly all rulings the one with most to say stands for them. A phrase that shares a word with one
 * already told must set apart rulings without that one, too.
 */
final class TellingForms {
  /** The phrase with more to say before the other: more words that say something, more words. */
  static final Comparator<Phrase> MOST_TELLING_FIRST =
      Comparator.comparingInt((Phrase phrase) -> -phrase.telling().size())
          .thenComparingInt(phrase -> -phrase.words().size());

  /** The share of rulings that phrases have in common which say the same. */
  private static final double NEARLY_ALL = 0.8;

  /** What a phrase must reach in the rulings without those told. */
  private static final double OF_ITS_OWN = 0.01;

  private final List<Phrase> significant;
  private final ToDoubleFunction<RulingSet> value;

  /**
   * Takes significant phrases, the best first.
   *
   * @param value how well a set of rulings is of the side in question
   */
  TellingForms(List<Phrase> significant, ToDoubleFunction<RulingSet> value) {
    this.significant = significant;
    this.value = value;
  }

  /** Returns so many phrases at most, no two of which say the same. */
  List<Phrase> distinct(int most) {
    List<Phrase> told = new ArrayList<>();
    for (Phrase phrase : significant) {
      if (told.size() == most) {
        break;
      }
      if (!isTold(phrase, told)) {
        told.add(mostTelling(phrase));
      }
    }
    return told;
  }

  private boolean isTold(Phrase phrase, List<Phrase> told) {
    RulingSet rest = phrase.rulings();
    boolean touched = false;
    for (Phrase other : told) {
      if (phrase.rulings().likeness(other.rulings()) >= NEARLY_ALL) {
        return true;
      }
      if (phrase.touches(other)) {
        rest = rest.without(other.rulings());
        touched = true;
      }
    }
    return touched && value.applyAsDouble(rest) > OF_ITS_OWN;
  }

  private Phrase mostTelling(Phrase phrase) {
    return significant.stream()
        .filter(other -> other.touches(phrase))
        .filter(other -> other.rulings().likeness(phrase.rulings()) >= NEARLY_ALL)
        .min(MOST_TELLING_FIRST)
        .orElse(phrase);
  }
}
