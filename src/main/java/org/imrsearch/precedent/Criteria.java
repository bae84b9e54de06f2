package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.imrsearch.query.FoundRuling;

/**
 * What guidelines ask for, as the rationales of comparable rulings tell it. It is what reviewers
 * wrote, not the guideline's own text, and may be of another edition than the one in force.
 */
public final class Criteria {
  private Criteria() {}

  /**
   * Gathers the sentences that tell a criterion and puts together those that tell nearly the same.
   *
   * @param rulings comparable rulings, those that compare best first
   * @return what most letters tell first; of equally many, what the first rulings tell
   */
  public static List<Criterion> of(List<FoundRuling> rulings, CriteriaSettings settings) {
    RuleReader reader = new RuleReader(settings);
    List<RuleGroup> groups = new ArrayList<>();
    for (FoundRuling ruling : rulings) {
      for (RuleSentence sentence : reader.read(ruling)) {
        groupOf(sentence, groups).add(sentence);
      }
    }
    return groups.stream()
        .filter(group -> group.letters() >= settings.letters())
        .sorted(Comparator.comparingInt(RuleGroup::letters).reversed())
        .limit(settings.shown())
        .map(RuleGroup::criterion)
        .toList();
  }

  /** Returns the group that a sentence is likest to, a new one where it is like none. */
  private static RuleGroup groupOf(RuleSentence sentence, List<RuleGroup> groups) {
    RuleGroup best = null;
    double most = 0;
    for (RuleGroup group : groups) {
      double likeness = group.likeness(sentence);
      if (likeness > most) {
        most = likeness;
        best = group;
      }
    }
    if (best == null) {
      best = new RuleGroup(sentence);
      groups.add(best);
    }
    return best;
  }
}
