package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;

/** Sentences that tell nearly the same: each is like the first, so that a group does not drift. */
final class RuleGroup {
  /** Of longer sentences the shorter is shown if it tells the same. */
  private static final int READABLE = 320;

  /** So many sentences are compared to find the one to show: more would change little. */
  private static final int COMPARED = 30;

  private final List<RuleSentence> sentences = new ArrayList<>();
  private final RuleSentence first;

  /** Makes a group around a sentence, which is yet to be added. */
  RuleGroup(RuleSentence first) {
    this.first = first;
  }

  double likeness(RuleSentence sentence) {
    return first.likeness(sentence);
  }

  void add(RuleSentence sentence) {
    sentences.add(sentence);
  }

  int letters() {
    return (int) sentences.stream().map(s -> s.ruling().letter().id()).distinct().count();
  }

  Criterion criterion() {
    RuleSentence shown = mostLikeTheOthers();
    List<FoundRuling> rulings = new ArrayList<>();
    for (RuleSentence sentence : sentences) {
      if (rulings.isEmpty() || !rulings.getLast().id().equals(sentence.ruling().id())) {
        rulings.add(sentence.ruling());
      }
    }
    long overturned =
        rulings.stream()
            .filter(r -> r.ruling().decision().equals(Optional.of(Decision.OVERTURNED)))
            .count();
    return new Criterion(
        shown.text(),
        letters(),
        rulings.size(),
        (int) overturned,
        shown.ruling().id(),
        shown.ruling().letter().id());
  }

  private RuleSentence mostLikeTheOthers() {
    List<RuleSentence> some = sentences.subList(0, Math.min(COMPARED, sentences.size()));
    RuleSentence best = first;
    double most = -1;
    for (RuleSentence candidate : some) {
      double sum = some.stream().mapToDouble(candidate::likeness).sum();
      double worth = candidate.text().length() > READABLE ? sum / 2 : sum;
      if (worth > most) {
        most = worth;
        best = candidate;
      }
    }
    return best;
  }
}
