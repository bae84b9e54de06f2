package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.precedent.Apart;
import org.imrsearch.precedent.Breakdown;
import org.imrsearch.precedent.Criterion;
import org.imrsearch.precedent.Figures;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.Notice;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.Precedent;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentJson;
import org.imrsearch.precedent.Rate;
import org.imrsearch.precedent.Telling;
import org.imrsearch.query.Hit;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Prints what the archive says of a matter, for people. */
final class PrecedentPrinter {
  /** From this width on, the two sides stand beside each other. */
  private static final int BESIDE = 100;

  private static final int GUTTER = 3;
  private static final int INDENT = 5;
  private static final int MOST_ROWS = 6;
  private static final int WIDEST_NAME = 40;
  private static final int NARROWEST_NAME = 20;

  private final PrintWriter out;
  private final Screen screen;
  private final IndexSchema schema;

  PrecedentPrinter(PrintWriter out, Screen screen, IndexSchema schema) {
    this.out = out;
    this.screen = screen;
    this.schema = schema;
  }

  void print(PrecedentAnswer answer) {
    matter(answer.matter());
    rates(answer);
    sides(answer);
    apart(answer.apart());
    criteria(answer.criteria());
    heading("Closest of all, and why");
    int rank = 0;
    for (Precedent precedent : answer.hits()) {
      rank++;
      List<String> lines = lines(precedent, screen.width() - INDENT);
      out.println("%3d. %s".formatted(rank, lines.getFirst().strip()));
      out.println(" ".repeat(INDENT) + lines.getLast().strip());
      why(precedent);
    }
    screen.wrap(Notice.TEXT, 0).forEach(line -> out.println(screen.faint(line)));
  }

  private void heading(String text) {
    out.println();
    out.println(screen.bold(text));
  }

  /** What was understood, so that whoever asked can see what was not. */
  void matter(Matter matter) {
    out.println(screen.bold("Request"));
    fact("service", matter.service().isEmpty() ? "none read" : matter.service());
    String path = String.join(" › ", matter.category());
    fact("read as", matter.procedure().map(name -> name + "  (" + path + ")").orElse("unknown"));
    fact(
        "diagnoses",
        matter.diagnoses().stream()
            .filter(diagnosis -> diagnosis.assertion() == Assertion.AFFIRMED)
            .map(PrecedentPrinter::named)
            .distinct()
            .collect(Collectors.joining(", ")));
    fact("guidelines", HitPrinter.citations(matter.citations()));
    matter.requested().sessions().ifPresent(n -> fact("sessions", n.toString()));
  }

  private static String named(Diagnosis diagnosis) {
    return diagnosis.concept().orElse(diagnosis.text());
  }

  private void fact(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    String margin = "  %-11s".formatted(name);
    for (String line : screen.wrap(value, margin.length())) {
      out.println(screen.faint(margin) + line);
      margin = " ".repeat(margin.length());
    }
  }

  private void rates(PrecedentAnswer answer) {
    heading("How such requests fared");
    for (PrecedentAnswer.NamedRate rate : answer.rates()) {
      String margin = "  overturned " + Figures.full(rate.rate()) + "  ";
      for (String line : screen.wrap(rate.definition(), margin.length())) {
        out.println(margin + screen.faint(line));
        margin = " ".repeat(margin.length());
      }
    }
    Rate comparable = answer.rates().getFirst().rate();
    if (comparable.rulings() < Figures.FEW) {
      out.println(screen.faint("  few comparable rulings: the interval says how little it tells"));
    }
    for (Breakdown breakdown : answer.breakdowns()) {
      if (breakdown.rows().size() > 1) {
        breakdown(breakdown);
      }
    }
  }

  private void breakdown(Breakdown breakdown) {
    String label = schema.field(breakdown.field()).map(Field::label).orElse(breakdown.field());
    out.println(screen.faint("  by " + label.toLowerCase(Locale.ROOT)));
    for (OutcomeTable.Value row : breakdown.rows().stream().limit(MOST_ROWS).toList()) {
      String figures = Figures.full(row.rate());
      int room = Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, screen.width() - 36));
      String name = Screen.fitted(name(breakdown.field(), row), room);
      out.println("    " + name + " ".repeat(room + 2 - name.length()) + figures);
    }
  }

  /** Topics of several documents have the same name. */
  private String name(String field, OutcomeTable.Value row) {
    if (schema.field(field).filter(Field.PathField.class::isInstance).isEmpty()) {
      return row.label();
    }
    List<String> path = List.of(row.value().split("/", -1));
    return String.join(" › ", path.subList(Math.min(1, path.size() - 1), path.size()));
  }

  private void sides(PrecedentAnswer answer) {
    boolean beside = screen.width() >= BESIDE;
    int width = beside ? (screen.width() - GUTTER) / 2 : screen.width();
    List<String> won = side("Closest overturned", answer.overturned(), width);
    List<String> lost = side("Closest upheld", answer.upheld(), width);
    out.println();
    if (!beside) {
      won.forEach(out::println);
      out.println();
      lost.forEach(out::println);
      return;
    }
    for (int i = 0; i < Math.max(won.size(), lost.size()); i++) {
      String left = i < won.size() ? won.get(i) : "";
      String right = i < lost.size() ? lost.get(i) : "";
      String styled = i == 0 ? screen.bold(left) : left;
      String gap = " ".repeat(Math.max(1, width + GUTTER - left.length()));
      out.println((styled + gap + (i == 0 ? screen.bold(right) : right)).stripTrailing());
    }
  }

  private List<String> side(String title, List<Precedent> precedents, int width) {
    List<String> lines = new ArrayList<>(List.of(title));
    for (Precedent precedent : precedents) {
      lines.addAll(lines(precedent, width));
    }
    if (precedents.isEmpty()) {
      lines.add("  none");
    }
    return lines;
  }

  /** Case, date, decision and points; then the service. */
  private List<String> lines(Precedent precedent, int width) {
    Hit hit = PrecedentJson.hit(precedent);
    String date = hit.decisionDate().map(LocalDate::toString).orElse("undated");
    String decision = hit.decision().map(d -> d.code()).orElse("");
    String alike = hit.alike() > 0 ? ", " + hit.alike() + " more alike" : "";
    List<String> lines = new ArrayList<>();
    lines.add(
        "  %s  %s  %s  %.0f points%s"
            .formatted(Screen.printable(hit.id()), date, decision, hit.score(), alike));
    lines.add("    " + Screen.fitted(hit.service(), width - 4));
    return lines;
  }

  private void why(Precedent precedent) {
    for (Precedent.Why why : precedent.why()) {
      String margin = "     %-13s %4.1f  ".formatted(why.component().code(), why.points());
      for (String line : screen.wrap(why.matched(), margin.length())) {
        out.println(screen.faint(margin + line));
        margin = " ".repeat(margin.length());
      }
    }
  }

  private void apart(Apart apart) {
    heading("What set the overturned apart, among the nearest");
    phrases(apart.overturned());
    if (!apart.upheld().isEmpty()) {
      out.println(screen.faint("  and the upheld:"));
      phrases(apart.upheld());
    }
    apart.note().ifPresent(note -> screen.wrap(note, 2).forEach(line -> out.println("  " + line)));
  }

  private void phrases(List<Telling> phrases) {
    for (Telling phrase : phrases) {
      String counts =
          "\"%s\"  in %d of %d overturned, %d of %d upheld"
              .formatted(
                  phrase.phrase(),
                  phrase.overturned(),
                  phrase.ofOverturned(),
                  phrase.upheld(),
                  phrase.ofUpheld());
      screen.wrap(counts, 2).forEach(line -> out.println("  " + line));
      quoted(phrase.sentence(), phrase.ruling());
    }
  }

  private void criteria(List<Criterion> criteria) {
    if (criteria.isEmpty()) {
      return;
    }
    heading("What guidelines ask for, as these rationales tell it");
    for (Criterion criterion : criteria) {
      out.println(
          screen.faint(
              "  in %s, %d of %d rulings overturned"
                  .formatted(
                      AnswerPrinter.counted(criterion.letters(), "letter"),
                      criterion.overturned(),
                      criterion.rulings())));
      quoted(criterion.sentence(), criterion.ruling());
    }
  }

  private void quoted(String sentence, String ruling) {
    for (String line : screen.wrap("“" + sentence + "” " + ruling, 4)) {
      out.println("    " + line);
    }
  }
}
