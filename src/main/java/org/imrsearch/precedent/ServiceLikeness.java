package org.imrsearch.precedent;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How like two requests are by what is asked for. */
record ServiceLikeness(PrecedentSettings settings, BodyParts bodyParts, Rarities requests) {
  /** How much the words of requests tell apart what the catalogue takes for the same. */
  private static final double WORDING = 0.1;

  private static final double UNSURE = 0.6;
  private static final int MOST_WORDS = 3;

  /** From here on rulings are on the same service, whatever else they differ in. */
  static final double SAME = 0.5;

  Likened of(Profile matter, Profile other) {
    Rarities.Common words = requests.common(matter.service(), other.service(), MOST_WORDS);
    Likened best = byProcedure(matter, other);
    best = better(best, byDrug(matter, other));
    best = better(best, byCategory(matter, other));
    if (settings.service().words() * words.cosine() > best.share()) {
      best =
          new Likened(
              settings.service().words() * words.cosine(),
              "similar request: " + String.join(", ", words.words()));
    }
    return new Likened(best.share() * (1 - WORDING) + words.cosine() * WORDING, best.matched());
  }

  private static Likened better(Likened one, Likened other) {
    return other.share() > one.share() ? other : one;
  }

  private Likened byProcedure(Profile matter, Profile other) {
    if (matter.procedure().isEmpty() || other.procedure().isEmpty()) {
      return Likened.NOTHING;
    }
    String asked = matter.procedure().get();
    String there = other.procedure().get();
    boolean same = asked.equals(there);
    double share = same ? 1 : related(asked, there);
    if (share == 0) {
      return Likened.NOTHING;
    }
    String what = same ? "same procedure: " + asked : "nearly the same procedure: " + there;
    if (matter.isDrug() || matter.parts().isEmpty() || other.parts().isEmpty()) {
      return new Likened(share, what);
    }
    return new Likened(share * atPart(matter, other), what + where(matter, other));
  }

  /**
   * Returns what is left for a service at these parts of the body. A part that is only told from
   * the diagnoses need not be the one that the service is for, and costs less.
   */
  private double atPart(Profile matter, Profile other) {
    if (matter.parts().isEmpty() || other.parts().isEmpty()) {
      return 1;
    }
    double sure =
        (matter.requestedParts().isEmpty() ? UNSURE : 1)
            * (other.requestedParts().isEmpty() ? UNSURE : 1);
    double apart = 1 - bodyParts.overlap(matter.parts(), other.parts());
    return 1 - (1 - settings.service().otherPart()) * sure * apart;
  }

  private static String where(Profile matter, Profile other) {
    Set<String> common = new LinkedHashSet<>(matter.parts());
    common.retainAll(other.parts());
    if (!common.isEmpty()) {
      return ", " + String.join(" and ", common);
    }
    boolean named = !other.requestedParts().isEmpty() && !matter.requestedParts().isEmpty();
    return !named
        ? ""
        : ", for another part of the body (" + String.join(", ", other.parts()) + ")";
  }

  private double related(String one, String other) {
    return settings.related().stream()
        .filter(row -> row.procedures().containsAll(List.of(one, other)))
        .mapToDouble(PrecedentSettings.Related::share)
        .max()
        .orElse(0);
  }

  private Likened byDrug(Profile matter, Profile other) {
    double drugs = inCommon(matter.drugs(), other.drugs());
    double classes = inCommon(matter.drugClasses(), other.drugClasses());
    boolean sameUse = inCommon(matter.uses(), other.uses()) > 0;
    double byClass =
        classes * (sameUse ? settings.service().drugClass() : settings.service().otherUse());
    if (drugs >= byClass && drugs > 0) {
      return new Likened(drugs, "same drug: " + common(matter.drugs(), other.drugs()));
    }
    return byClass == 0
        ? Likened.NOTHING
        : new Likened(
            byClass,
            "drug of the same class: " + common(matter.drugClasses(), other.drugClasses()));
  }

  private Likened byCategory(Profile matter, Profile other) {
    List<String> asked = matter.matter().category();
    List<String> there = other.matter().category();
    if (asked.isEmpty() || there.isEmpty() || !asked.getFirst().equals(there.getFirst())) {
      return Likened.NOTHING;
    }
    if (!asked.equals(there)) {
      return new Likened(settings.service().area(), "same area: " + asked.getFirst());
    }
    boolean mixed = settings.mixed().contains(asked.getLast());
    double kind = mixed ? settings.service().mixedKind() : settings.service().kind();
    return new Likened(
        kind * (matter.isDrug() ? 1 : atPart(matter, other)),
        "same kind of service: " + asked.getLast());
  }

  private static double inCommon(Collection<String> some, Collection<String> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    long common = some.stream().filter(others::contains).count();
    double ofBoth = 2.0 * common / (some.size() + others.size());
    return (ofBoth + (double) common / Math.min(some.size(), others.size())) / 2;
  }

  private static String common(Set<String> some, Set<String> others) {
    Set<String> common = new LinkedHashSet<>(some);
    common.retainAll(others);
    return String.join(", ", common);
  }
}
