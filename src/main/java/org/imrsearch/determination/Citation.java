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
 */
public record Citation(
    CitedBy citedBy,
    GuidelineSource source,
    Optional<String> document,
    Optional<String> edition,
    Optional<String> chapter,
    Optional<String> topic,
    List<PageRange> pages,
    List<String> guideline) {
  public Citation {
    pages = List.copyOf(pages);
    guideline = List.copyOf(guideline);
  }
}
