package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.query.TextMarks;

/**
 * What the page of a letter shows.
 *
 * @param id the letter's id
 * @param query what is marked; empty where nothing is
 * @param outcome what was decided, in a sentence
 * @param facts the letter's dates and people
 * @param summary the clinical case summary
 * @param diagnoses what the summary says the worker has, had or has not
 * @param medications the drugs that the summary names
 * @param rulings the rulings in the letter's order
 * @param issues what could not be read
 */
public record DeterminationPage(
    String id,
    String query,
    String outcome,
    List<Fact> facts,
    Passage summary,
    List<Linked> diagnoses,
    List<Linked> medications,
    List<RulingPart> rulings,
    List<Issue> issues) {
  public DeterminationPage {
    facts = List.copyOf(facts);
    diagnoses = List.copyOf(diagnoses);
    medications = List.copyOf(medications);
    rulings = List.copyOf(rulings);
    issues = List.copyOf(issues);
  }

  static DeterminationPage of(Determination letter, String query, TextMarks marks) {
    return new DeterminationPage(
        letter.id(),
        query,
        outcome(letter),
        facts(letter),
        Passage.marked(marks, "summary", letter.summary()),
        letter.diagnoses().stream().map(one -> diagnosis(one, marks)).distinct().toList(),
        letter.medications().stream()
            .map(
                one ->
                    new Linked(
                        Passage.marked(marks, "summary", one.text()),
                        "",
                        one.drug().filter(name -> !name.equalsIgnoreCase(one.text())).orElse("")))
            .distinct()
            .toList(),
        letter.rulings().stream().map(one -> RulingPart.of(letter, one, marks)).toList(),
        letter.issues());
  }

  private static String outcome(Determination letter) {
    int all = letter.rulings().size();
    long overturned = decided(letter, Decision.OVERTURNED);
    long upheld = decided(letter, Decision.UPHELD);
    if (overturned + upheld == 0) {
      return "No decision could be read.";
    }
    if (all == 1) {
      return Readable.inFull(letter.rulings().getFirst().decision()) + ".";
    }
    if (upheld == all) {
      return "All " + all + " denials were upheld: none of the treatments was approved.";
    }
    if (overturned == all) {
      return "All " + all + " denials were overturned: the treatments were approved.";
    }
    return "Of %d rulings, %d overturned (treatment approved) and %d upheld (denial stands)."
        .formatted(all, overturned, upheld);
  }

  private static long decided(Determination letter, Decision decision) {
    return letter.rulings().stream()
        .filter(ruling -> ruling.decision().equals(Optional.of(decision)))
        .count();
  }

  private static List<Fact> facts(Determination letter) {
    Header header = letter.header();
    return new Fact.Facts()
        .add("Decided", header.decisionDate().map(Readable::day))
        .add("Date of injury", header.dateOfInjury().map(Readable::day))
        .add("Denied by utilization review", header.urDenialDate().map(Readable::day))
        .add("Application received", header.applicationReceived().map(Readable::day))
        .add("Assigned to the reviewer", header.dateAssigned().map(Readable::day))
        .add("Priority", header.priority())
        .add(
            "Reviewer",
            letter.reviewer().specialties().stream()
                .map(name -> Linked.to(name, Addresses.having("specialty", name)))
                .toList())
        .add("Licensed in", Optional.of(String.join(", ", letter.reviewer().licensure())))
        .add("Injured worker", Optional.of(worker(letter)))
        .add("File", Optional.of(letter.sourceFile()))
        .list();
  }

  private static String worker(Determination letter) {
    List<String> known =
        List.of(
            letter.worker().age().map(years -> years + " years old").orElse(""),
            letter.worker().sex().map(sex -> sex.code()).orElse(""));
    return String.join(", ", known.stream().filter(text -> !text.isEmpty()).toList());
  }

  private static Linked diagnosis(Diagnosis diagnosis, TextMarks marks) {
    String address =
        diagnosis.assertion() == Assertion.AFFIRMED
            ? diagnosis.concept().map(name -> Addresses.having("diagnosis", name)).orElse("")
            : "";
    return new Linked(
        Passage.marked(marks, "diagnosis", diagnosis.text()), address, told(diagnosis.assertion()));
  }

  private static String told(Assertion assertion) {
    return switch (assertion) {
      case AFFIRMED -> "";
      case RULED_OUT -> "to be ruled out";
      case NEGATED -> "the letter says no";
      case HISTORY -> "in the past";
    };
  }

  /** Returns where the page stands. */
  public String address() {
    return Addresses.determination(id);
  }

  /** Returns where programs find the letter. */
  public String json() {
    return "/api/v1/determinations/" + Addresses.segment(id);
  }

  /** Returns the search whose words are marked. */
  public String search() {
    return SearchState.everything().querying(query).on("/");
  }
}
