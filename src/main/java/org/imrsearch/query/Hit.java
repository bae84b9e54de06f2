package org.imrsearch.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.RulingExcerpt;

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
 * @param alike how many more rulings of nearly the same rationale stand for this one; 0 unless the
 *     search collapses them
 * @param explanation what the score is made of, the largest part first; empty unless asked for
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
    List<Highlight> highlights,
    int alike,
    List<FieldScore> explanation) {
  public Hit {
    citations = List.copyOf(citations);
    highlights = List.copyOf(highlights);
    explanation = List.copyOf(explanation);
  }

  /**
   * A passage with the matching words in {@code <em>} and {@code </em>}. The rest of the text is as
   * the letter has it, not escaped for any markup.
   *
   * @param field where the passage stands
   * @param text the passage
   */
  public record Highlight(String field, String text) {}

  /**
   * A part of a score.
   *
   * @param field the field in which something matched
   * @param matched what matched there, as the query has it
   * @param points its share of the score
   */
  public record FieldScore(String field, String matched, float points) {}

  /** Shows a ruling, as one that stands for itself alone. */
  public static Hit of(
      RulingExcerpt found, float score, List<Highlight> highlights, List<FieldScore> explanation) {
    Ruling ruling = found.ruling();
    return new Hit(
        found.id(),
        found.caseNumber().map(CaseNumber::value),
        ruling.number(),
        ruling.service(),
        ruling.decision(),
        found.decisionDate(),
        score,
        ruling.citations(),
        highlights,
        0,
        explanation);
  }

  /** Returns the hit as one that stands for others. */
  public Hit with(int othersAlike) {
    return new Hit(
        id,
        caseNumber,
        ruling,
        service,
        decision,
        decisionDate,
        score,
        citations,
        highlights,
        othersAlike,
        explanation);
  }
}
