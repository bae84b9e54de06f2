package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Ruling;

/** Writes the texts of a letter from its facts, and its truth beside them. */
final class DraftWriter {
  private static final List<String> PHRASES =
      List.of("made", "summary-lead", "issues-lead", "application", "effect", "documents");

  private static final Cited NOTHING = new Cited("", List.of());

  private final CaseFacts facts;
  private final Material material;
  private final Dice dice;
  private final boolean typos;
  private final Optional<Remarks> remarks;
  private final Teller teller;

  /**
   * @param remarks what prose is written of no consequence, where any is
   */
  DraftWriter(
      CaseFacts facts, Material material, Dice dice, boolean typos, Optional<Remarks> remarks) {
    this.facts = facts;
    this.material = material;
    this.dice = dice;
    this.typos = typos;
    this.remarks = remarks;
    this.teller = new Teller(material.rules(), dice, facts.flags());
  }

  /**
   * Writes the texts.
   *
   * @param name the file's name
   * @param number the case number; empty for a letter without a header
   */
  Draft write(String name, Optional<CaseNumber> number) {
    Summary summary = new SummaryWriter(facts, material, teller, dice, remarks).write();
    List<Draft.RulingText> rulings = new ArrayList<>();
    for (Contested contested : facts.contested()) {
      rulings.add(ruling(contested, rulings.size() + 1));
    }
    Determination truth =
        new Determination(
            number.map(CaseNumber::value).orElse(name.replaceFirst("\\.[a-z]+$", "")),
            name,
            facts.layout(),
            header(number, summary.text()),
            facts.reviewer(),
            facts.worker(),
            summary.diagnoses(),
            summary.medications(),
            Prose.clean(summary.text()),
            rulings.stream().map(Draft.RulingText::truth).toList(),
            List.of());
    return new Draft(truth, summary.text(), rulings, phrases());
  }

  private Draft.RulingText ruling(Contested contested, int number) {
    ReferenceDrawer drawer = new ReferenceDrawer(material.guidelines(), facts.layout(), dice);
    List<Reference> lead = drawer.reviewer(contested);
    boolean blocks = facts.layout() != Layout.PROFESSIONAL_REVIEW;
    Cited.Style style = style();
    List<Reference> insurers = drawer.administrator(contested, lead);
    Cited insurer = blocks ? style.cite(CitedBy.CLAIMS_ADMINISTRATOR, insurers) : NOTHING;
    Cited reviewer = blocks ? style.cite(CitedBy.REVIEWER, lead) : NOTHING;
    RationaleWriter.Rationale rationale =
        new RationaleWriter(facts, material, teller, dice, remarks)
            .write(contested, lead.stream().findFirst(), !blocks);
    List<Citation> citations = new ArrayList<>(insurer.citations());
    citations.addAll(reviewer.citations());
    citations.addAll(rationale.citations());
    Ruling truth =
        new Ruling(
            number,
            Prose.clean(contested.service()),
            contested.partial().flatMap(Contested.Partial::remaining).map(Prose::clean),
            contested.category(),
            Optional.empty(),
            contested.asked(),
            Optional.of(contested.decision()),
            citations,
            blocks ? withoutEvidence(insurers, lead) : List.of(),
            Prose.clean(rationale.text()));
    return new Draft.RulingText(
        truth,
        contested.service(),
        decided(contested),
        contested.request().plural(),
        insurer.text(),
        reviewer.text(),
        rationale.text());
  }

  /** Returns the parties whose guideline block says that they cited nothing. */
  private static List<CitedBy> withoutEvidence(List<Reference> insurers, List<Reference> lead) {
    List<CitedBy> parties = new ArrayList<>();
    if (insurers.isEmpty()) {
      parties.add(CitedBy.CLAIMS_ADMINISTRATOR);
    }
    if (lead.isEmpty()) {
      parties.add(CitedBy.REVIEWER);
    }
    return parties;
  }

  private Cited.Style style() {
    return switch (facts.layout()) {
      case ISSUES -> new PageCitations(material.guidelines(), dice, typos);
      case ISSUES_SECTIONS -> new SectionCitations(material.guidelines(), dice, typos);
      case NUMBERED ->
          new SentenceCitations(
              "The Physician Reviewer based his/her", material.guidelines(), dice);
      case NOTICE, PROFESSIONAL_REVIEW ->
          new SentenceCitations("The Expert Reviewer based his/her", material.guidelines(), dice);
      case UNKNOWN -> throw new IllegalArgumentException("a layout that nobody publishes");
    };
  }

  /** Returns what stands before the decision, in the published wordings of a partial approval. */
  private String decided(Contested contested) {
    if (contested.partial().isEmpty()) {
      return contested.service();
    }
    Contested.Partial partial = contested.partial().get();
    String original = contested.service() + " was the original request. ";
    return partial
        .remaining()
        .map(
            remaining ->
                original
                    + partial.authorized()
                    + " was authorized by the Claims Administrator. The remaining IMR eligible"
                    + " portion of the original request, "
                    + remaining
                    + " is")
        .orElseGet(
            () ->
                original
                    + "The Claims Administrator authorized "
                    + partial.authorized()
                    + ", leaving the original request IMR eligible. The original request, "
                    + contested.service()
                    + " is");
  }

  /** A letter without a header still says in its summary what the summary says. */
  private Header header(Optional<CaseNumber> number, String summary) {
    CaseDates dates = facts.dates();
    if (number.isEmpty()) {
      boolean told = summary.contains(facts.style().write(dates.denied()));
      return new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.of(dates.injured()),
          Optional.empty(),
          told ? Optional.of(dates.denied()) : Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    boolean table = facts.layout() != Layout.NOTICE && facts.layout() != Layout.PROFESSIONAL_REVIEW;
    return new Header(
        number,
        table ? Optional.of(dates.assigned()) : Optional.empty(),
        Optional.of(dates.injured()),
        Optional.of(dates.decided()),
        Optional.of(dates.denied()),
        Optional.of(dates.received()),
        table ? Optional.of(dice.chance(94) ? "Standard" : "Expedited") : Optional.empty());
  }

  private Map<String, String> phrases() {
    Map<String, String> phrases = new LinkedHashMap<>();
    PHRASES.forEach(rule -> phrases.put(rule, teller.tell(rule, facts.words())));
    remarks.ifPresent(r -> phrases.computeIfPresent("made", (rule, made) -> made + r.notice()));
    return phrases;
  }
}
