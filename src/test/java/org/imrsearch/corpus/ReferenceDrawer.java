package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Layout;

/** Draws what each party cites for a disputed service. */
final class ReferenceDrawer {
  private static final Reference BARE_ODG =
      new Reference(
          GuidelineSource.ODG,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  private final Guidelines guidelines;
  private final Layout layout;
  private final Dice dice;

  ReferenceDrawer(Guidelines guidelines, Layout layout, Dice dice) {
    this.guidelines = guidelines;
    this.layout = layout;
    this.dice = dice;
  }

  /** Draws what the reviewer cites: what usually decides such a dispute, and at times one more. */
  List<Reference> reviewer(Contested contested) {
    List<Reference> drawn = new ArrayList<>();
    key(contested, contested.cites()).ifPresent(drawn::add);
    List<String> other = contested.dispute().other();
    if (!other.isEmpty() && dice.chance(28)) {
      Optional<Reference> more = key(contested, other);
      if (dice.chance(40)) {
        drawn.clear();
      }
      more.ifPresent(drawn::add);
    } else if (!drawn.isEmpty() && dice.chance(12)) {
      key(contested, contested.cites())
          .filter(more -> !samePlace(more, drawn.getFirst()))
          .ifPresent(drawn::add);
    }
    return drawn;
  }

  /** Draws what the claims administrator cites: often the same, else less, other or nothing. */
  List<Reference> administrator(Contested contested, List<Reference> reviewer) {
    int kind = dice.between(1, 100);
    if (kind <= 14) {
      return List.of();
    }
    if (kind <= 20 || reviewer.isEmpty()) {
      return List.of(BARE_ODG);
    }
    if (kind <= 34) {
      return List.of(reviewer.getFirst().withoutTopic());
    }
    if (kind <= 62) {
      List<String> keys = new ArrayList<>(contested.cites());
      keys.addAll(contested.dispute().other());
      return key(contested, keys).map(List::of).orElse(List.of());
    }
    return reviewer;
  }

  private static boolean samePlace(Reference one, Reference other) {
    return one.document().equals(other.document())
        && (one.topic().equals(other.topic()) || one.pages().equals(other.pages()));
  }

  private Optional<Reference> key(Contested contested, List<String> keys) {
    return guidelines.find(dice.pick(keys), contested.site().part(), layout);
  }
}
