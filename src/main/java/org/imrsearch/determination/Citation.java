package org.imrsearch.determination;

import java.util.List;
import java.util.Optional;

/**
 * One guideline reference: one topic of one document, and who cited it.
 *
 * @param citedBy which block of the ruling cites it
 * @param source the body of guidance
 * @param document the document's name as the letter writes it, without "Chapter" and "updated"
 *     stamps
 * @param edition the edition's year, "2004"
 * @param chapter the chapter's number, "12", as cited or as the catalogue knows it
 * @param topic the section as the letter writes it
 * @param pages the pages cited; empty when none are
 * @param guideline the catalogue's names, source › document › topic, as far as it knows them; at
 *     least the source
 * @param inferredTopics the topics that stand on the cited pages according to the catalogue, where
 *     the letter names none; a label for people, not part of {@code guideline}
 */
public record Citation(
    CitedBy citedBy,
    GuidelineSource source,
    Optional<String> document,
    Optional<String> edition,
    Optional<String> chapter,
    Optional<String> topic,
    List<PageRange> pages,
    List<String> guideline,
    List<String> inferredTopics) {
  public Citation {
    pages = List.copyOf(pages);
    guideline = List.copyOf(guideline);
    inferredTopics = List.copyOf(inferredTopics);
  }

  /** A citation from which no topic is inferred. */
  public Citation(
      CitedBy citedBy,
      GuidelineSource source,
      Optional<String> document,
      Optional<String> edition,
      Optional<String> chapter,
      Optional<String> topic,
      List<PageRange> pages,
      List<String> guideline) {
    this(citedBy, source, document, edition, chapter, topic, pages, guideline, List.of());
  }
}
