package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.PageRange;
import org.imrsearch.query.Hit;

/** Prints rulings as a list for people: case, decision, date and service; guidelines; passages. */
final class HitPrinter {
  private static final int INDENT = 5;
  private static final String PAGES = "p. ";

  /** A part of a score that would read as 0.00 explains nothing. */
  private static final float LEAST_SHOWN = 0.005f;

  private final PrintWriter out;
  private final Screen screen;

  HitPrinter(PrintWriter out, Screen screen) {
    this.out = out;
    this.screen = screen;
  }

  void print(List<Hit> hits, int offset) {
    int rank = offset;
    for (Hit hit : hits) {
      rank++;
      print(rank, hit);
    }
  }

  private void print(int rank, Hit hit) {
    String date = hit.decisionDate().map(LocalDate::toString).orElse("undated   ");
    out.printf(
        "%3d. %s  %s  %s%n",
        rank, screen.bold(Screen.printable(hit.id())), date, decision(screen, hit.decision()));
    indented(service(hit), screen::marked);
    String cited = citations(hit.citations());
    if (!cited.isEmpty()) {
      indented(cited, screen::faint);
    }
    for (Hit.Highlight passage : hit.highlights()) {
      if (!passage.field().equals("service")) {
        indented(passage.field() + ": " + passage.text(), screen::marked);
      }
    }
    if (hit.alike() > 0) {
      indented("and " + hit.alike() + " more of nearly the same rationale", screen::faint);
    }
    if (!hit.explanation().isEmpty()) {
      explain(hit);
    }
    out.println();
  }

  private void indented(String text, UnaryOperator<String> style) {
    for (String line : screen.wrap(text, INDENT)) {
      out.println(" ".repeat(INDENT) + style.apply(line));
    }
  }

  /** The score, then a line a field, each with what matched there; the most telling first. */
  private void explain(Hit hit) {
    Map<String, List<Hit.FieldScore>> byField = new LinkedHashMap<>();
    for (Hit.FieldScore part : hit.explanation()) {
      byField.computeIfAbsent(part.field(), field -> new ArrayList<>()).add(part);
    }
    indented("score " + points(hit.score()) + ":", screen::faint);
    byField.entrySet().stream()
        .sorted(Comparator.comparingDouble(field -> -sum(field.getValue())))
        .forEach(field -> explain(field.getKey(), field.getValue()));
  }

  private void explain(String field, List<Hit.FieldScore> parts) {
    String matched =
        parts.stream()
            .filter(part -> part.points() >= LEAST_SHOWN)
            .map(part -> part.matched() + " " + points(part.points()))
            .collect(Collectors.joining(", "));
    String margin = "%-10s %s  ".formatted(field, points(sum(parts)));
    for (String line : screen.wrap(matched, INDENT + 2 + margin.length())) {
      out.println(" ".repeat(INDENT + 2) + screen.faint(margin + line));
      margin = " ".repeat(margin.length());
    }
  }

  private static double sum(List<Hit.FieldScore> parts) {
    return parts.stream().mapToDouble(Hit.FieldScore::points).sum();
  }

  private static String points(double points) {
    return String.format(Locale.ROOT, "%.2f", points);
  }

  private String service(Hit hit) {
    return hit.highlights().stream()
        .filter(h -> h.field().equals("service"))
        .findFirst()
        .map(Hit.Highlight::text)
        .orElse(hit.service());
  }

  static String decision(Screen screen, Optional<Decision> decision) {
    return decision
        .map(
            d ->
                switch (d) {
                  case UPHELD -> screen.bad("upheld");
                  case OVERTURNED -> screen.good("overturned");
                })
        .orElse(screen.faint("decision not read"));
  }

  /** Each guideline once, with its pages, whoever cites it; the topics of a document together. */
  static String citations(List<Citation> citations) {
    Map<String, Set<String>> topics = new LinkedHashMap<>();
    for (Citation citation : citations) {
      Set<String> ofDocument =
          topics.computeIfAbsent(document(citation), d -> new LinkedHashSet<>());
      String topic = topic(citation);
      if (!topic.isEmpty()) {
        ofDocument.add(topic);
      }
    }
    return topics.entrySet().stream()
        .map(
            e ->
                e.getValue().isEmpty()
                    ? e.getKey()
                    : e.getKey() + joint(e.getValue()) + String.join(" · ", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String joint(Set<String> topics) {
    return topics.iterator().next().startsWith(PAGES) ? " " : " › ";
  }

  private static String document(Citation citation) {
    List<String> path = citation.guideline();
    return path.size() == 1
        ? path.getFirst() + citation.document().map(d -> " › " + d).orElse("")
        : String.join(" › ", path.subList(0, 2));
  }

  /**
   * The topic with its pages; of a document cited as a whole, the pages, and in parentheses what
   * the catalogue knows to stand there: the letter does not name it.
   */
  private static String topic(Citation citation) {
    String topic = String.join(" › ", citation.guideline().stream().skip(2).toList());
    String pages =
        citation.pages().isEmpty()
            ? ""
            : citation.pages().stream()
                .map(PageRange::toString)
                .collect(Collectors.joining(", ", PAGES, ""));
    String there =
        citation.inferredTopics().isEmpty()
            ? ""
            : " (catalogue: " + String.join(" · ", citation.inferredTopics()) + ")";
    return topic + (topic.isEmpty() || pages.isEmpty() ? "" : " ") + pages + there;
  }
}
