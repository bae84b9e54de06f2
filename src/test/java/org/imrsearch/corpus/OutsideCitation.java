package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;

/** Writes what stands after "Non-MTUS Citation": the ODG in its many spellings, ACOEM, the rest. */
final class OutsideCitation {
  private static final List<String> ODG_NAMES =
      List.of(
          "Official Disability Guidelines (ODG)",
          "Official Disability Guidelines (ODG)",
          "Official Disability Guidelines",
          "ODG");
  private static final List<String> AFTER_NAME = List.of(", ", ", ", " ", " - ", ": ");
  private static final List<String> AFTER_CHAPTER = List.of(", ", ", ", ": ", " - ", "/");
  private static final List<String> CHAPTER_WORDS =
      List.of("", "", " Chapter", " Chapter", " section");
  private static final List<String> STAMPS =
      List.of("(updated 11/22/16)", "(updated 9/8/16)", "(updated 7/15/16)");

  private static final String CHAPTER_7 = "Independent Medical Examinations and Consultations";

  private final Guidelines guidelines;
  private final Dice dice;
  private final boolean stamped;

  /**
   * @param stamped whether the ODG may carry the date of its last update
   */
  OutsideCitation(Guidelines guidelines, Dice dice, boolean stamped) {
    this.guidelines = guidelines;
    this.dice = dice;
    this.stamped = stamped;
  }

  Cited write(CitedBy by, Reference reference) {
    return switch (reference.source()) {
      case ODG -> odg(by, reference);
      case ACOEM -> acoem(by, reference);
      case OTHER, MTUS -> other(by, reference);
    };
  }

  private Cited odg(CitedBy by, Reference reference) {
    String name = dice.pick(ODG_NAMES);
    if (reference.document().isEmpty()) {
      return new Cited(name, List.of(citation(by, reference, Optional.empty(), false)));
    }
    String chapter = dice.pick(guidelines.odgNames(reference.document().get()));
    String kind = chapter.endsWith(")") ? "" : dice.pick(CHAPTER_WORDS);
    String stamp = stamped && dice.chance(18) ? " " + dice.pick(STAMPS) : "";
    String text = name + dice.pick(AFTER_NAME) + chapter + kind + stamp;
    boolean topic = reference.topic().isPresent();
    if (topic) {
      boolean bare = kind.isEmpty() && stamp.isEmpty() && !chapter.endsWith(")");
      text += topic(reference.topicText().orElse(""), bare);
    }
    return new Cited(text, List.of(citation(by, reference, Optional.of(chapter), topic)));
  }

  /** Now and then a topic stands in brackets, or after nothing but the word "Chapter". */
  private String topic(String topic, boolean bareChapter) {
    if (bareChapter && !topic.contains("(") && dice.chance(20)) {
      return " (" + topic + ")";
    }
    return (!bareChapter && dice.chance(12) ? " " : dice.pick(AFTER_CHAPTER)) + topic;
  }

  private Cited acoem(CitedBy by, Reference reference) {
    String chapter = reference.chapter().orElse("");
    String page = reference.pages().getFirst().toString();
    String text =
        "American College of Occupational and Environmental Medicine (ACOEM), 2nd Edition, (2004) "
            + chapter
            + ", page(s) "
            + page;
    Citation citation =
        new Citation(
            by,
            GuidelineSource.ACOEM,
            Optional.empty(),
            Optional.of("2004"),
            reference.chapter(),
            Optional.empty(),
            reference.pages(),
            List.of("ACOEM", CHAPTER_7));
    return new Cited(text, List.of(citation));
  }

  private Cited other(CitedBy by, Reference reference) {
    Citation citation = citation(by, reference, reference.document(), false);
    return new Cited(
        reference.document().orElse(""),
        List.of(
            new Citation(
                by,
                citation.source(),
                citation.document(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(citation.source().code()))));
  }

  private static Citation citation(
      CitedBy by, Reference reference, Optional<String> document, boolean topic) {
    Optional<Reference.Topic> named = topic ? reference.topic() : Optional.empty();
    return new Citation(
        by,
        reference.source(),
        document,
        Optional.empty(),
        Optional.empty(),
        named.map(Reference.Topic::text),
        List.of(),
        Cited.path(reference, named));
  }
}
