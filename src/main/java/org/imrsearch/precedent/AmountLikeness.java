package org.imrsearch.precedent;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.RequestedDrug;

/** How like two requests are by how much is asked for. */
final class AmountLikeness {
  /** Amounts further apart have nothing in common. */
  private static final double NEAR = 0.5;

  private AmountLikeness() {}

  static Likened of(Profile matter, Profile other) {
    Optional<Integer> sessions = matter.matter().requested().sessions();
    Optional<Integer> theirs = other.matter().requested().sessions();
    if (sessions.isPresent() && theirs.isPresent()) {
      return of(sessions.get(), theirs.get(), " sessions");
    }
    for (RequestedDrug drug : matter.matter().requested().drugs()) {
      for (RequestedDrug there : other.matter().requested().drugs()) {
        Optional<Integer> quantity = quantity(drug);
        Optional<Integer> their = quantity(there);
        if (drug.drugClass().equals(there.drugClass())
            && quantity.isPresent()
            && their.isPresent()) {
          return of(quantity.get(), their.get(), " units");
        }
      }
    }
    return Likened.NOTHING;
  }

  private static Likened of(int asked, int there, String unit) {
    double ratio = asked == there ? 1 : (double) Math.min(asked, there) / Math.max(asked, there);
    if (ratio < NEAR) {
      return Likened.NOTHING;
    }
    String told = asked == there ? asked + unit : there + " against " + asked + unit;
    return new Likened(ratio, told);
  }

  private static Optional<Integer> quantity(RequestedDrug drug) {
    List<String> digits =
        drug.quantity().stream().filter(q -> q.length() <= 6 && isNumber(q)).toList();
    return digits.stream().findFirst().map(Integer::valueOf);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
