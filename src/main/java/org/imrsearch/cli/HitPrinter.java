package org.imrsearch.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.PageRange;
import org.imrsearch.query.Hit;

/** Prints rulings as a list for people: case, decision, date and service; guidelines; passages. */
final class HitPrinter {
  private static final int INDENT = 5;
  private static final String PAGES = "p. ";

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
        "%3d. %s  %s  %s%n", rank, screen.bold(hit.id()), date, decision(screen, hit.decision()));
    screen
        .wrap(service(hit), INDENT)
        .forEach(line -> out.println(" ".repeat(INDENT) + screen.marked(line)));
    String cited = citations(hit.citations());
    if (!cited.isEmpty()) {
      screen
          .wrap(cited, INDENT)
          .forEach(line -> out.println(" ".repeat(INDENT) + screen.faint(line)));
    }
    for (Hit.Highlight passage : hit.highlights()) {
      if (!passage.field().equals("service")) {
        String text = passage.field() + ": " + passage.text();
        screen
            .wrap(text, INDENT)
            .forEach(line -> out.println(" ".repeat(INDENT) + screen.marked(line)));
      }
    }
    if (hit.alike() > 0) {
      String more = "and " + hit.alike() + " more of nearly the same rationale";
      out.println(" ".repeat(INDENT) + screen.faint(more));
    }
    out.println();
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
