package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.imrsearch.precedent.Profile.Condition;

/**
 * How like two workers are by what they have. What has to do with the part of the body that is
 * asked for counts most: a knee does not tell two requests for an MRI of the neck apart.
 */
record DiagnosisLikeness(PrecedentSettings settings, BodyParts bodyParts) {
  private static final double SAME_FAMILY = 0.75;
  private static final double SAME_PART = 0.5;
  private static final double ELSEWHERE = 0.2;
  private static final double SIDE = 0.1;

  Likened of(Profile matter, Profile other) {
    double conditions =
        (within(matter, matter.conditions(), other.conditions())
                + within(matter, other.conditions(), matter.conditions()))
            / 2;
    double parts = bodyParts.overlap(matter.parts(), other.parts());
    boolean unknown = matter.conditions().isEmpty() || other.conditions().isEmpty();
    double share = unknown ? SAME_PART * parts : conditions;
    boolean sameSide =
        matter.matter().requested().laterality().isPresent()
            && matter
                .matter()
                .requested()
                .laterality()
                .equals(other.matter().requested().laterality());
    double withSide = share * (1 - SIDE) + (sameSide ? SIDE * parts : 0);
    return withSide <= 0 ? Likened.NOTHING : new Likened(withSide, told(matter, other, sameSide));
  }

  /** Returns how much of some conditions others have too, weighted by what is asked for. */
  private double within(Profile matter, List<Condition> some, List<Condition> others) {
    double have = 0;
    double all = 0;
    for (Condition condition : some) {
      double weight = weight(matter, condition);
      all += weight;
      have += weight * others.stream().mapToDouble(o -> likeness(condition, o)).max().orElse(0);
    }
    return all == 0 ? 0 : have / all;
  }

  private double weight(Profile matter, Condition condition) {
    if (matter.requestedParts().isEmpty() || condition.part().isEmpty()) {
      return 1;
    }
    double near = bodyParts.nearest(condition.part().get(), matter.requestedParts());
    return ELSEWHERE + (1 - ELSEWHERE) * near;
  }

  private double likeness(Condition one, Condition other) {
    if (one.name().equals(other.name())) {
      return 1;
    }
    boolean related =
        settings.conditions().stream()
            .anyMatch(family -> names(family, one) && names(family, other));
    if (one.part().isEmpty() || other.part().isEmpty()) {
      return related ? SAME_PART : 0;
    }
    double near = bodyParts.nearness(one.part().get(), other.part().get());
    return near * (related ? SAME_FAMILY : SAME_PART);
  }

  private static boolean names(Set<String> family, Condition condition) {
    return family.stream().anyMatch(condition.name()::contains);
  }

  private static String told(Profile matter, Profile other, boolean sameSide) {
    Set<String> names = new LinkedHashSet<>();
    matter.conditions().forEach(condition -> names.add(condition.name()));
    Set<String> common = new LinkedHashSet<>();
    other.conditions().stream().map(Condition::name).filter(names::contains).forEach(common::add);
    List<String> told = new ArrayList<>();
    if (!common.isEmpty()) {
      told.add("both have " + String.join(", ", common));
    } else {
      Set<String> parts = new LinkedHashSet<>();
      other.conditions().forEach(condition -> condition.part().ifPresent(parts::add));
      parts.addAll(other.parts());
      Set<String> own = new LinkedHashSet<>(matter.parts());
      matter.conditions().forEach(condition -> condition.part().ifPresent(own::add));
      parts.retainAll(own);
      told.add(
          parts.isEmpty()
              ? "related conditions"
              : "conditions of the same part of the body: " + String.join(", ", parts));
    }
    if (sameSide) {
      told.add("same side");
    }
    return String.join("; ", told);
  }
}
