package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.RequestedLine;
import org.imrsearch.query.TextMarks;

/** Prints a determination for people, section by section. */
final class LetterPrinter {
  private static final int LABEL_WIDTH = 16;
  private static final String LABEL = "%-" + LABEL_WIDTH + "s";

  private final PrintWriter out;
  private final Screen screen;
  private final MarkedText marked;

  LetterPrinter(PrintWriter out, Screen screen) {
    this(out, screen, TextMarks.NONE);
  }

  /**
   * @param marks what to mark in the letter's texts
   */
  LetterPrinter(PrintWriter out, Screen screen, TextMarks marks) {
    this.out = out;
    this.screen = screen;
    this.marked = new MarkedText(marks);
  }

  /** Prints the whole letter. */
  void print(Determination d) {
    print(d, d.rulings());
    for (Issue issue : d.issues()) {
      wrapped("not read, line " + issue.line() + ": " + issue.message(), 0, screen::faint);
    }
  }

  /** Prints a letter with one of its rulings. */
  void print(Determination d, Ruling ruling) {
    print(d, List.of(ruling));
    int others = d.rulings().size() - 1;
    if (others > 0) {
      out.println();
      out.println(
          screen.faint(
              "ruling %d of %d; imr show %s prints all"
                  .formatted(ruling.number(), others + 1, d.id())));
    }
  }

  private void print(Determination d, List<Ruling> rulings) {
    out.println(
        screen.bold(d.id())
            + "  "
            + outcome(d)
            + "  "
            + screen.faint("(" + Screen.printable(d.sourceFile()) + ")"));
    header(d.header());
    line("Reviewer", String.join(", ", d.reviewer().specialties()));
    line("Licensed in", String.join(", ", d.reviewer().licensure()));
    line("Worker", worker(d));
    line(
        "Diagnoses", d.diagnoses().stream().map(this::diagnosis).collect(Collectors.joining("; ")));
    line(
        "Medications",
        d.medications().stream().map(Medication::text).collect(Collectors.joining(", ")));
    section("Clinical case summary", "summary", d.summary());
    rulings.forEach(this::ruling);
  }

  private String outcome(Determination d) {
    return d.outcome()
        .map(
            outcome ->
                switch (outcome) {
                  case UPHELD -> screen.bad(outcome.code());
                  case OVERTURNED -> screen.good(outcome.code());
                  case MIXED -> screen.bold(outcome.code());
                })
        .orElse(screen.faint("decision not read"));
  }

  private void header(Header header) {
    date("Decided", header.decisionDate());
    date("Injured", header.dateOfInjury());
    date("Denied", header.urDenialDate());
    date("Received", header.applicationReceived());
    date("Assigned", header.dateAssigned());
    line("Priority", header.priority().orElse(""));
  }

  private void date(String label, Optional<LocalDate> date) {
    line(label, date.map(LocalDate::toString).orElse(""));
  }

  private static String worker(Determination d) {
    String age = d.worker().age().map(years -> years + " years").orElse("");
    String sex = d.worker().sex().map(s -> s.code()).orElse("");
    return age + (age.isEmpty() || sex.isEmpty() ? "" : ", ") + sex;
  }

  private String diagnosis(Diagnosis diagnosis) {
    return marked.of("diagnosis", diagnosis.text())
        + (diagnosis.assertion() == Assertion.AFFIRMED
            ? ""
            : " (" + diagnosis.assertion().code() + ")");
  }

  private void ruling(Ruling ruling) {
    out.println();
    String service = ruling.service().isEmpty() ? "(no service was read)" : ruling.service();
    String title = ruling.number() + ". " + marked.of("service", service);
    wrapped(title, 0, screen::bold);
    out.println(
        screen.faint(LABEL.formatted("Decision")) + HitPrinter.decision(screen, ruling.decision()));
    line("Under review", marked.of("service", ruling.eligiblePortion().orElse("")));
    line("Procedure", marked.of("procedure", ruling.procedure().orElse("")));
    line("Category", marked.of("category", String.join(" › ", ruling.category())));
    line("Asked for", RequestedLine.of(ruling.requested()));
    line("Insurer cites", citations(ruling, CitedBy.CLAIMS_ADMINISTRATOR));
    line("Reviewer cites", citations(ruling, CitedBy.REVIEWER));
    section("Rationale", "rationale", ruling.rationale());
  }

  private String citations(Ruling ruling, CitedBy by) {
    List<Citation> cited = ruling.citations().stream().filter(c -> c.citedBy() == by).toList();
    if (cited.isEmpty()) {
      return ruling.noEvidence().contains(by) ? "no evidence, says the letter" : "nothing";
    }
    return marked.of("guideline", HitPrinter.citations(cited));
  }

  private void line(String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    String margin = LABEL.formatted(label);
    for (String line : screen.wrap(text, LABEL_WIDTH)) {
      out.println(screen.faint(margin) + screen.marked(line));
      margin = " ".repeat(LABEL_WIDTH);
    }
  }

  private void section(String title, String field, String text) {
    if (!text.isEmpty()) {
      out.println();
      out.println(screen.faint(title));
      wrapped(marked.of(field, text), 0, screen::marked);
    }
  }

  private void wrapped(String text, int indent, UnaryOperator<String> style) {
    screen.wrap(text, indent).forEach(line -> out.println(style.apply(line)));
  }
}
