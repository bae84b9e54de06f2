package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.Outcome;
import org.imrsearch.determination.Ruling;

/** Prints a determination for people, section by section. */
final class LetterPrinter {
  private static final int LABEL_WIDTH = 16;

  private final PrintWriter out;
  private final Screen screen;

  LetterPrinter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  void print(Determination d) {
    out.println(
        screen.bold(d.id())
            + "  "
            + d.outcome().map(Outcome::code).orElse("decision not read")
            + "  ("
            + d.sourceFile()
            + ")");
    header(d.header());
    line("Reviewer", String.join(", ", d.reviewer().specialties()));
    line("Licensed in", String.join(", ", d.reviewer().licensure()));
    line("Worker", worker(d));
    line(
        "Diagnoses",
        d.diagnoses().stream().map(LetterPrinter::diagnosis).collect(Collectors.joining("; ")));
    line(
        "Medications",
        d.medications().stream().map(Medication::text).collect(Collectors.joining(", ")));
    section("Clinical case summary", d.summary());
    d.rulings().forEach(this::ruling);
    d.issues()
        .forEach(i -> out.println(screen.faint("not read, line " + i.line() + ": " + i.message())));
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

  private static String diagnosis(Diagnosis diagnosis) {
    return diagnosis.text()
        + (diagnosis.assertion() == Assertion.AFFIRMED
            ? ""
            : " (" + diagnosis.assertion().code() + ")");
  }

  private void ruling(Ruling ruling) {
    out.println();
    out.println(
        screen.bold(ruling.number() + ". " + ruling.service())
            + "  "
            + HitPrinter.decision(screen, ruling.decision()));
    line("Under review", ruling.eligiblePortion().orElse(""));
    line("Procedure", ruling.procedure().orElse(""));
    line("Category", String.join(" › ", ruling.category()));
    line("Asked for", RequestedLine.of(ruling.requested()));
    line("Insurer cites", citations(ruling, CitedBy.CLAIMS_ADMINISTRATOR));
    line("Reviewer cites", citations(ruling, CitedBy.REVIEWER));
    section("Rationale", ruling.rationale());
  }

  private static String citations(Ruling ruling, CitedBy by) {
    List<Citation> cited = ruling.citations().stream().filter(c -> c.citedBy() == by).toList();
    if (cited.isEmpty()) {
      return ruling.noEvidence().contains(by) ? "no evidence, says the letter" : "nothing";
    }
    return HitPrinter.citations(cited);
  }

  private void line(String label, String text) {
    if (text.isEmpty()) {
      return;
    }
    String margin = String.format("%-" + LABEL_WIDTH + "s", label);
    for (String line : screen.wrap(text, LABEL_WIDTH)) {
      out.println(screen.faint(margin) + line);
      margin = " ".repeat(LABEL_WIDTH);
    }
  }

  private void section(String title, String text) {
    if (!text.isEmpty()) {
      out.println();
      out.println(screen.faint(title));
      screen.wrap(text, 0).forEach(out::println);
    }
  }
}
