package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.schema.RationaleSketch;

/**
 * Counts once what was written once. Of rulings of the same decision, one stands for all whose
 * rationale is nearly the same, and of those of one letter one for all that share more than half of
 * their text with it. Rulings that say different things of the same request stay apart, and so do
 * nearly the same reasons for opposite decisions.
 *
 * <p>Sketches are compared pair by pair, two machine words each: of a few hundred rulings that
 * costs less than reading them.
 */
final class DistinctRulings {
  private final PhraseSettings settings;
  private final List<FoundRuling> kept = new ArrayList<>();
  private final List<RationaleSketch> sketches = new ArrayList<>();
  private final Set<String> tooShort = new HashSet<>();
  private final Map<String, Set<String>> sentencesOfLetters = new HashMap<>();

  private DistinctRulings(PhraseSettings settings) {
    this.settings = settings;
  }

  /** Returns the rulings that stand for all, in the same order; they are all of one decision. */
  static List<FoundRuling> of(List<FoundRuling> rulings, PhraseSettings settings) {
    DistinctRulings distinct = new DistinctRulings(settings);
    rulings.forEach(distinct::offer);
    return distinct.kept;
  }

  private void offer(FoundRuling ruling) {
    String rationale = ruling.ruling().rationale();
    Optional<RationaleSketch> sketch = RationaleSketch.of(rationale);
    boolean known =
        sketch.isPresent()
            ? sketches.stream().anyMatch(sketch.get()::isLike)
            : !tooShort.add(rationale.strip());
    if (known || repeatsItsLetter(ruling)) {
      return;
    }
    sketch.ifPresent(sketches::add);
    kept.add(ruling);
  }

  private boolean repeatsItsLetter(FoundRuling ruling) {
    String text = settings.text(ruling);
    Set<String> before =
        sentencesOfLetters.computeIfAbsent(ruling.letter().id(), id -> new HashSet<>());
    if (before.isEmpty() && ruling.letter().rulings().size() == 1) {
      return false;
    }
    int all = 0;
    int repeated = 0;
    for (SentenceSplitter.Stretch sentence : SentenceSplitter.split(text)) {
      int length = sentence.end() - sentence.start();
      all += length;
      repeated += before.add(sentence.in(text)) ? 0 : length;
    }
    return 2 * repeated > all;
  }
}
