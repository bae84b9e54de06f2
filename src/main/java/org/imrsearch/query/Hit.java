package org.imrsearch.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Decision;

/**
 * One ruling of an answer.
 *
 * @param id the determination's id, {@code #}, the ruling's number
 * @param caseNumber the case, where the letter gives it
 * @param ruling the ruling's number in its letter, from 1
 * @param service the request
 * @param decision upheld or overturned; empty where none could be read
 * @param decisionDate when
 * @param score the relevance; comparable within one answer only
 * @param citations the ruling's citations
 * @param highlights the passages that match
 */
public record Hit(
    String id,
    Optional<String> caseNumber,
    int ruling,
    String service,
    Optional<Decision> decision,
    Optional<LocalDate> decisionDate,
    float score,
    List<Citation> citations,
    List<Highlight> highlights) {
  public Hit {
    citations = List.copyOf(citations);
    highlights = List.copyOf(highlights);
  }

  /**
   * A passage with the matching words in {@code <em>} and {@code </em>}. The rest of the text is as
   * the letter has it, not escaped for any markup.
   *
   * @param field where the passage stands
   * @param text the passage
   */
  public record Highlight(String field, String text) {}
}
