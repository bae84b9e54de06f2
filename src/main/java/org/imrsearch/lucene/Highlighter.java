package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.RulingExcerpt;
import org.imrsearch.query.Hit.Highlight;
import org.imrsearch.vocabulary.Boilerplate;

/**
 * Shows where a query's words stand in a ruling: in the service as a whole, and in passages of the
 * rationale, or of the summary where the rationale holds none. The texts of the few hits shown are
 * analysed again, so that the index need not keep where each word begins. Lucene's highlighter does
 * so too, but compiles the query anew for every text and cuts it with locale data that a cold start
 * has to load.
 */
final class Highlighter {
  private static final String SERVICE = "service";
  private static final String RATIONALE = "rationale";
  private static final String SUMMARY = "summary";

  private final Boilerplate boilerplate;
  private final LetterMarks marks;

  Highlighter(Boilerplate boilerplate, LetterMarks marks) {
    this.boilerplate = boilerplate;
    this.marks = marks;
  }

  List<Highlight> of(RulingExcerpt shown) {
    if (marks.isEmpty()) {
      return List.of();
    }
    Ruling ruling = shown.ruling();
    List<Highlight> highlights = new ArrayList<>();
    spans(SERVICE, ruling.service())
        .map(spans -> new Highlight(SERVICE, Passages.whole(ruling.service(), spans)))
        .ifPresent(highlights::add);
    passages(RATIONALE, ruling.rationale())
        .or(() -> passages(SUMMARY, shown.summary()))
        .ifPresent(highlights::add);
    return highlights;
  }

  private Optional<Highlight> passages(String name, String text) {
    return spans(name, text)
        .map(spans -> telling(text, spans))
        .filter(spans -> !spans.isEmpty())
        .map(spans -> new Highlight(name, Passages.best(text, spans)));
  }

  /** Leaves out what stands in words that every letter has. */
  private List<Span> telling(String text, List<Span> spans) {
    return boilerplate.without(
        text, spans, span -> new Boilerplate.Stretch(span.start(), span.end()));
  }

  /** Finds the words of the query in a text; empty when there are none. */
  private Optional<List<Span>> spans(String name, String text) {
    return Optional.of(marks.spans(name, text)).filter(spans -> !spans.isEmpty());
  }
}
