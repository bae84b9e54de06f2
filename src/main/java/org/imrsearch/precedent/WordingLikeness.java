package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;

/** How like two rulings are by their words, those of the reasons before those of the facts. */
record WordingLikeness(Rarities reasons, Rarities facts) {
  private static final double OF_REASONS = 0.75;
  private static final int MOST_TOLD = 4;

  Likened of(Profile matter, Profile other) {
    Rarities.Common inFacts =
        facts.common(matter.story().words(), other.story().words(), MOST_TOLD);
    Rarities.Common inReasons =
        matter.reasons().isEmpty()
            ? facts.common(matter.story().words(), other.reasons(), MOST_TOLD)
            : reasons.common(matter.reasons(), other.reasons(), MOST_TOLD);
    double share = OF_REASONS * inReasons.cosine() + (1 - OF_REASONS) * inFacts.cosine();
    List<String> words = new ArrayList<>(inReasons.words());
    inFacts.words().stream()
        .filter(word -> words.size() < MOST_TOLD && !words.contains(word))
        .forEach(words::add);
    return share <= 0
        ? Likened.NOTHING
        : new Likened(share, "like words: " + String.join(", ", words));
  }
}
