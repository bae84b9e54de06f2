package org.imrsearch.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Ruling;

/** Adds to generated letters what they lack: unread decisions, and pages without a topic. */
public final class OddLetters {
  private OddLetters() {}

  /** Returns the letter with what it lacked. */
  public static Determination of(Determination letter) {
    List<Ruling> rulings = letter.rulings().stream().map(r -> odd(letter.id(), r)).toList();
    return new Determination(
        letter.id(),
        letter.sourceFile(),
        letter.layout(),
        letter.header(),
        letter.reviewer(),
        letter.worker(),
        letter.diagnoses(),
        letter.medications(),
        letter.summary(),
        rulings,
        letter.issues());
  }

  private static Ruling odd(String id, Ruling ruling) {
    int kind = Math.floorMod((id + ruling.number()).hashCode(), 12);
    List<Citation> citations = new ArrayList<>();
    for (Citation citation : ruling.citations()) {
      citations.add(
          kind < 5 && citation.guideline().size() > 1 ? byPage(citation, kind) : citation);
    }
    return new Ruling(
        ruling.number(),
        ruling.service(),
        ruling.eligiblePortion(),
        ruling.category(),
        ruling.procedure(),
        ruling.requested(),
        kind == 0 ? Optional.empty() : ruling.decision(),
        citations,
        ruling.noEvidence(),
        ruling.rationale());
  }

  /** The document alone, by a page or two; what stands there differs with the edition. */
  private static Citation byPage(Citation citation, int kind) {
    return new Citation(
        citation.citedBy(),
        citation.source(),
        citation.document(),
        citation.edition(),
        citation.chapter(),
        Optional.empty(),
        kind == 4
            ? List.of(new PageRange(57, 60), new PageRange(97, 104))
            : List.of(new PageRange(57 + 50 * (kind % 2), 57 + 50 * (kind % 2))),
        citation.guideline().subList(0, 2),
        kind < 2 ? List.of() : kind == 2 ? List.of("Capsaicin") : List.of("Opioids", "Lidocaine"));
  }
}
