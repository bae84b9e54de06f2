package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;

/**
 * How prose names the guideline it relies on.
 *
 * @param text the name in a sentence
 * @param citation what it cites
 */
record GuideName(String text, Citation citation) {

  /** Names the page, where the guideline is of the MTUS and its page is known. */
  static Optional<GuideName> ofPage(Reference reference, boolean subject, Dice dice) {
    if (!reference.mtus() || reference.pages().isEmpty() || reference.document().isEmpty()) {
      return Optional.empty();
    }
    String pages = reference.pages().getFirst().toString();
    boolean range = pages.contains("-");
    String document = reference.document().get();
    boolean chronic = reference.is(Reference.CHRONIC_PAIN);
    String written =
        chronic
            ? dice.pick(
                List.of(
                    "Chronic Pain Medical Treatment Guidelines",
                    "Chronic Pain Treatment Guidelines"))
            : document;
    String text =
        chronic ? pageOf(written, pages, range, subject) : chapterPage(reference, pages, range);
    return Optional.of(
        new GuideName(
            text,
            new Citation(
                CitedBy.RATIONALE,
                GuidelineSource.MTUS,
                Optional.of(written),
                Optional.empty(),
                chronic ? Optional.empty() : reference.chapter(),
                Optional.empty(),
                reference.pages(),
                List.of("MTUS", document))));
  }

  private static String pageOf(String written, String pages, boolean range, boolean subject) {
    if (range && subject) {
      return "the MTUS, on pages " + pages + " of the " + written + ",";
    }
    return (range ? "pages " : "page ") + pages + " of the MTUS " + written;
  }

  private static String chapterPage(Reference reference, String pages, boolean range) {
    return "the MTUS, in ACOEM Chapter "
        + reference.chapter().orElse("")
        + ", "
        + reference.document().orElse("")
        + (range ? ", pages " : ", page ")
        + pages
        + ",";
  }

  /** Names the guideline without a page. */
  static String plain(Optional<Reference> reference, boolean again, Dice dice) {
    if (again || reference.isEmpty()) {
      return "the guideline";
    }
    return switch (reference.get().source()) {
      case MTUS -> dice.pick(List.of("the MTUS", "the guideline", "the California MTUS"));
      case ODG -> dice.pick(List.of("the ODG", "ODG", "the guideline"));
      case ACOEM -> dice.pick(List.of("ACOEM", "the ACOEM text"));
      case OTHER -> "the source cited";
    };
  }
}
