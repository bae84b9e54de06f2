package org.imrsearch.vocabulary;

import java.util.Optional;
import org.imrsearch.determination.PageRange;

/**
 * A section of a guideline's document.
 *
 * @param name "Topical analgesics"
 * @param pages where it stands
 * @param pagesEdition the edition that the pages are of
 * @param confidence how far the row was checked, its pages above all
 */
public record GuidelineTopic(
    String name, Optional<PageRange> pages, Optional<String> pagesEdition, Confidence confidence) {}
