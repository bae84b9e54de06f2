package org.imrsearch.precedent;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.imrsearch.precedent.Circumstances.Circumstance;
import org.imrsearch.precedent.Circumstances.Stance;

/**
 * How like two rulings are by the circumstances that they were decided on: the cosine of what both
 * speak of, where that counts for more which few rulings of the pool speak of. A ruling in which
 * was there what here is lacking went by the same question, and counts in part.
 */
final class CircumstanceLikeness {
  private static final double OTHER_SIDE = 0.6;
  private static final double ONE_SIDE_OF_BOTH = 0.85;

  /** What only the facts speak of need not have decided anything. */
  private static final double IN_FACTS = 0.35;

  private final Map<Circumstance, Integer> holding = new HashMap<>();
  private int rulings;

  void add(Profile profile) {
    rulings++;
    all(profile).keySet().forEach(circumstance -> holding.merge(circumstance, 1, Integer::sum));
  }

  private static Map<Circumstance, Stance> all(Profile profile) {
    return Circumstances.together(profile.decidedOn(), profile.story().circumstances());
  }

  private double weight(Profile profile, Circumstance circumstance) {
    double rarity = Math.log(1 + (rulings + 1.0) / (holding.getOrDefault(circumstance, 0) + 0.5));
    return circumstance.weight()
        * rarity
        * (profile.decidedOn().containsKey(circumstance) || profile.decidedOn().isEmpty()
            ? 1
            : IN_FACTS);
  }

  Likened of(Profile matter, Profile other) {
    Map<Circumstance, Stance> here = all(matter);
    Map<Circumstance, Stance> there = all(other);
    Map<Circumstance, Stance> common = new LinkedHashMap<>();
    double product = 0;
    for (Map.Entry<Circumstance, Stance> entry : here.entrySet()) {
      Circumstance circumstance = entry.getKey();
      Stance stance = there.get(circumstance);
      if (stance != null) {
        product +=
            weight(matter, circumstance)
                * weight(other, circumstance)
                * agreement(entry.getValue(), stance);
        boolean decided =
            other.decidedOn().containsKey(circumstance)
                && (matter.decidedOn().containsKey(circumstance) || matter.decidedOn().isEmpty());
        if (decided) {
          common.put(circumstance, stance);
        }
      }
    }
    double lengths = length(matter, here) * length(other, there);
    return product == 0
        ? Likened.NOTHING
        : new Likened(
            product / lengths,
            common.isEmpty()
                ? "like circumstances in the summary"
                : "also turns on: " + Circumstances.told(common));
  }

  private static double agreement(Stance one, Stance other) {
    if (one == other) {
      return 1;
    }
    return one == Stance.BOTH || other == Stance.BOTH ? ONE_SIDE_OF_BOTH : OTHER_SIDE;
  }

  private double length(Profile profile, Map<Circumstance, Stance> circumstances) {
    double sum = 0;
    for (Circumstance circumstance : circumstances.keySet()) {
      double weight = weight(profile, circumstance);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}
