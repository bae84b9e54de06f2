package org.imrsearch.vocabulary;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/**
 * A document of a guideline.
 *
 * @param source the body of guidance that it belongs to
 * @param name "Low Back Complaints"
 * @param chapter its number there, if it has exactly one
 * @param editions the years of its editions, oldest first, as far as known
 * @param pages where it stands, if it is a chapter of a book
 * @param confidence how far the row was checked, its pages above all
 */
public record GuidelineDocument(
    GuidelineSource source,
    String name,
    Optional<String> chapter,
    List<String> editions,
    Optional<PageRange> pages,
    Confidence confidence) {
  public GuidelineDocument {
    editions = List.copyOf(editions);
  }
}
