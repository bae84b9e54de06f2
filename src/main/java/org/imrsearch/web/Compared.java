package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.precedent.Component;
import org.imrsearch.precedent.Precedent;
import org.imrsearch.precedent.PrecedentJson;
import org.imrsearch.query.Hit;

/**
 * A ruling that compares to a request, as a page shows it.
 *
 * @param id the ruling's id
 * @param service the request
 * @param decision what was decided
 * @param date when; empty where the letter does not say
 * @param points how much it compares, 0 to 100
 * @param alike how many more rulings of nearly the same rationale stand behind it
 * @param reasons what it has in common with the request, the weightiest first
 */
public record Compared(
    String id,
    String service,
    Optional<Decision> decision,
    String date,
    int points,
    int alike,
    List<Reason> reasons) {
  public Compared {
    reasons = List.copyOf(reasons);
  }

  /**
   * Something that is in common.
   *
   * @param name by what they compare
   * @param matched what they have in common
   * @param points what it is worth
   */
  public record Reason(String name, String matched, String points) {}

  static Compared of(Precedent precedent) {
    Hit hit = PrecedentJson.hit(precedent);
    return new Compared(
        hit.id(),
        hit.service().isBlank() ? "No service was read" : hit.service(),
        hit.decision(),
        hit.decisionDate().map(Readable::day).orElse(""),
        Math.round(hit.score()),
        hit.alike(),
        precedent.why().stream().map(Compared::reason).toList());
  }

  private static Reason reason(Precedent.Why why) {
    return new Reason(
        name(why.component()), why.matched(), "%.0f".formatted(Math.max(1, why.points())));
  }

  private static String name(Component component) {
    return switch (component) {
      case SERVICE -> "Service";
      case DIAGNOSIS -> "Diagnosis";
      case GUIDELINE -> "Guideline";
      case AMOUNT -> "Amount";
      case CIRCUMSTANCES -> "Circumstances";
      case WORDING -> "Wording";
    };
  }

  /** Returns where the ruling is shown. */
  public String address() {
    return Addresses.ruling(id);
  }
}
