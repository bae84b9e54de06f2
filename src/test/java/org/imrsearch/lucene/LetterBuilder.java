package org.imrsearch.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Worker;

/** Builds letters for tests; citations belong to the ruling before them. */
final class LetterBuilder {
  private final String id;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Diagnosis> diagnoses = new ArrayList<>();
  private Optional<LocalDate> decided = Optional.empty();
  private String summary = "";

  LetterBuilder(String id) {
    this.id = id;
  }

  LetterBuilder decided(String day) {
    decided = Optional.of(LocalDate.parse(day));
    return this;
  }

  LetterBuilder summary(String text) {
    summary = text;
    return this;
  }

  LetterBuilder diagnosis(String text) {
    diagnoses.add(new Diagnosis(text, Optional.empty(), Optional.of("knee"), Assertion.AFFIRMED));
    return this;
  }

  LetterBuilder ruling(String service, Decision decision, String rationale) {
    rulings.add(
        new Ruling(
            rulings.size() + 1,
            service,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            decision,
            List.of(),
            rationale));
    return this;
  }

  LetterBuilder upheld(String service, String rationale) {
    return ruling(service, Decision.UPHELD, rationale);
  }

  LetterBuilder overturned(String service, String rationale) {
    return ruling(service, Decision.OVERTURNED, rationale);
  }

  /** Cites, as the reviewer, source &gt; document &gt; topic as far as given. */
  LetterBuilder cites(String path, PageRange... pages) {
    List<String> segments = List.of(path.split(" > "));
    Ruling last = rulings.removeLast();
    List<Citation> citations = new ArrayList<>(last.citations());
    citations.add(
        new Citation(
            CitedBy.REVIEWER,
            GuidelineSource.valueOf(segments.getFirst()),
            segments.size() > 1 ? Optional.of(segments.get(1)) : Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            segments.size() > 2 ? Optional.of(segments.get(2)) : Optional.empty(),
            List.of(pages),
            segments));
    rulings.add(
        new Ruling(
            last.number(),
            last.service(),
            last.eligiblePortion(),
            last.category(),
            last.procedure(),
            last.requested(),
            last.decision(),
            citations,
            last.noEvidence(),
            last.rationale()));
    return this;
  }

  Determination build() {
    Optional<CaseNumber> caseNumber = CaseNumber.parse(id);
    return new Determination(
        id,
        id + ".txt",
        Layout.ISSUES,
        new Header(
            caseNumber,
            Optional.empty(),
            Optional.empty(),
            decided,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Reviewer(List.of(), List.of()),
        new Worker(Optional.empty(), Optional.empty()),
        diagnoses,
        List.of(),
        summary,
        rulings,
        List.of());
  }
}
