package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Ruling;
import org.imrsearch.schema.RationaleSketch;

/**
 * The rulings that were compared to a matter, one by one.
 *
 * @param all every ruling, the most comparable first; near duplicates each for itself
 * @param comparable those of {@code all} that are on the same procedure or drug; with too few of
 *     them also those on a drug of the class or the same kind of service
 */
public record PrecedentRanking(List<Precedent> all, List<Precedent> comparable) {
  public PrecedentRanking {
    all = List.copyOf(all);
    comparable = List.copyOf(comparable);
  }

  static PrecedentRanking of(List<Comparison.Ranked> ranked, PrecedentSettings settings) {
    List<Precedent> same = from(ranked, ServiceLikeness.SAME);
    boolean wide = same.size() < settings.few();
    return new PrecedentRanking(
        ranked.stream().map(Comparison.Ranked::precedent).toList(),
        wide ? from(ranked, ServiceLikeness.SAME * settings.service().kind()) : same);
  }

  private static List<Precedent> from(List<Comparison.Ranked> ranked, double least) {
    return ranked.stream()
        .filter(one -> one.service() >= least)
        .map(Comparison.Ranked::precedent)
        .toList();
  }

  /**
   * Returns the best, near duplicates once: rulings on the same service for the same parts of the
   * body, decided alike for nearly the same reasons, stand behind the first of them.
   */
  public List<Precedent> best(int limit) {
    return collapsed(all, limit);
  }

  /**
   * Returns the best that were decided so, near duplicates once.
   *
   * @param least the points that each has at least
   */
  public List<Precedent> best(Decision decision, double least, int limit) {
    return collapsed(
        all.stream()
            .filter(one -> one.ruling().ruling().decision().equals(Optional.of(decision)))
            .filter(one -> one.points() >= least)
            .toList(),
        limit);
  }

  private static final class Leader {
    private final Precedent precedent;
    private final Optional<RationaleSketch> sketch;
    private int alike;

    Leader(Precedent precedent, Optional<RationaleSketch> sketch) {
      this.precedent = precedent;
      this.sketch = sketch;
    }

    boolean isLike(Ruling other, Optional<RationaleSketch> otherSketch) {
      Ruling own = precedent.ruling().ruling();
      return sketch.isPresent()
          && otherSketch.isPresent()
          && own.decision().equals(other.decision())
          && own.procedure().equals(other.procedure())
          && own.requested().bodyParts().equals(other.requested().bodyParts())
          && sketch.get().isLike(otherSketch.get());
    }
  }

  private static List<Precedent> collapsed(List<Precedent> ranked, int limit) {
    List<Leader> leaders = new ArrayList<>();
    for (Precedent precedent : ranked) {
      Ruling ruling = precedent.ruling().ruling();
      Optional<RationaleSketch> sketch = RationaleSketch.of(ruling.rationale());
      Optional<Leader> leader =
          leaders.stream().filter(one -> one.isLike(ruling, sketch)).findFirst();
      if (leader.isPresent()) {
        leader.get().alike++;
      } else if (leaders.size() < limit) {
        leaders.add(new Leader(precedent, sketch));
      }
    }
    return leaders.stream()
        .map(one -> new Precedent(one.precedent.ruling(), one.precedent.why(), one.alike))
        .toList();
  }
}
