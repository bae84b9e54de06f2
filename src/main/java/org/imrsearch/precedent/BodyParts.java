package org.imrsearch.precedent;

import java.util.Collection;
import java.util.Optional;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.BodyPartCatalogue;

/** How near parts of the body are to each other. */
record BodyParts(BodyPartCatalogue catalogue) {
  private static final double PART_OF = 0.5;
  private static final double SAME_WHOLE = 0.2;

  private Optional<String> parent(String part) {
    return catalogue.find(part).flatMap(BodyPart::parent);
  }

  /** Returns 1 for the same part, less for a part of the other, 0 for strangers. */
  double nearness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    Optional<String> oneParent = parent(one);
    Optional<String> otherParent = parent(other);
    if (oneParent.filter(other::equals).isPresent()
        || otherParent.filter(one::equals).isPresent()) {
      return PART_OF;
    }
    return oneParent.isPresent() && oneParent.equals(otherParent) ? SAME_WHOLE : 0;
  }

  /** Returns how much of each list is in the other, the mean of both; 0 where one is empty. */
  double overlap(Collection<String> some, Collection<String> others) {
    return some.isEmpty() || others.isEmpty()
        ? 0
        : (within(some, others) + within(others, some)) / 2;
  }

  private double within(Collection<String> some, Collection<String> others) {
    return some.stream().mapToDouble(part -> nearest(part, others)).average().orElse(0);
  }

  /** Returns how near the nearest of several parts is. */
  double nearest(String part, Collection<String> others) {
    return others.stream().mapToDouble(other -> nearness(part, other)).max().orElse(0);
  }
}
