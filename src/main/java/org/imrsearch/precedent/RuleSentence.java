package org.imrsearch.precedent;

import java.util.HashSet;
import java.util.Set;
import org.imrsearch.query.FoundRuling;

/**
 * A sentence that tells what a guideline asks for.
 *
 * @param text the sentence
 * @param words its words that say something, folded
 * @param numbers its numbers, without years
 * @param ruling where it stands
 */
record RuleSentence(String text, Set<String> words, Set<String> numbers, FoundRuling ruling) {
  /** Words of the shorter sentence that the other must hold. */
  private static final double HELD = 0.7;

  /** Words of either that must be in both. */
  private static final double IN_BOTH = 0.35;

  RuleSentence {
    words = Set.copyOf(words);
    numbers = Set.copyOf(numbers);
  }

  /** Returns the share of words in common; 0 where they do not tell the same. */
  double likeness(RuleSentence other) {
    if (!numbers.containsAll(other.numbers) && !other.numbers.containsAll(numbers)) {
      return 0;
    }
    Set<String> common = new HashSet<>(words);
    common.retainAll(other.words);
    double share = (double) common.size() / (words.size() + other.words.size() - common.size());
    double held = (double) common.size() / Math.min(words.size(), other.words.size());
    return held >= HELD && share >= IN_BOTH ? share : 0;
  }
}
