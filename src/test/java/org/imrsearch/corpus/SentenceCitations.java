package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/** Citations as letters of 2013 write them: in sentences. */
final class SentenceCitations implements Cited.Style {
  private static final String CHAPTER_7 = "Independent Medical Examinations and Consultations";

  private final String reviewer;
  private final Guidelines guidelines;
  private final Dice dice;

  /**
   * @param reviewer how the layout names the reviewer and the pronoun: "The Physician Reviewer
   *     based his/her"
   */
  SentenceCitations(String reviewer, Guidelines guidelines, Dice dice) {
    this.reviewer = reviewer;
    this.guidelines = guidelines;
    this.dice = dice;
  }

  @Override
  public Cited cite(CitedBy by, List<Reference> references) {
    boolean insurer = by == CitedBy.CLAIMS_ADMINISTRATOR;
    if (references.isEmpty()) {
      String who = insurer ? "The Claims Administrator" : reviewer.replaceAll(" based .*", "");
      return new Cited(
          who + " did not cite any evidence-based criteria for its decision.", List.of());
    }
    String start = (insurer ? "The Claims Administrator based its" : reviewer) + " decision on ";
    Cited cited =
        references.stream().map(r -> one(by, r)).reduce((a, b) -> a.and(", and ", b)).orElseThrow();
    return new Cited(start, List.of()).and("", cited).and(".", new Cited("", List.of()));
  }

  private Cited one(CitedBy by, Reference reference) {
    return switch (reference.source()) {
      case MTUS ->
          reference.chapter().isPresent() ? chapter(by, reference) : topical(by, reference);
      case ODG -> odg(by, reference);
      case ACOEM -> acoem(by, reference);
      case OTHER ->
          new Cited(
              "the " + reference.document().orElse("") + ", which is not part of the MTUS",
              List.of(
                  cited(by, reference, reference.document(), false, List.of(), List.of("OTHER"))));
    };
  }

  private Cited topical(CitedBy by, Reference reference) {
    String document = written(reference);
    boolean topic = reference.topic().isPresent() && dice.chance(65);
    boolean paged = !reference.pages().isEmpty() && (!topic || dice.chance(75));
    boolean ahead = dice.chance(50);
    String text =
        (ahead ? "the MTUS " : "the ")
            + document
            + (topic ? ", " + reference.topicText().orElse("") : "")
            + (paged ? ", " + pages(reference) : "")
            + (ahead ? "" : ", which is part of the MTUS");
    List<PageRange> pages = paged ? reference.pages() : List.of();
    return new Cited(
        text,
        List.of(
            cited(
                by,
                reference,
                Optional.of(document),
                topic,
                pages,
                Cited.path(reference, topic ? reference.topic() : Optional.empty()))));
  }

  private Cited chapter(CitedBy by, Reference reference) {
    boolean paged = !reference.pages().isEmpty() && dice.chance(75);
    // The General Approaches are three ACOEM chapters, cited here by their own names.
    boolean own = reference.is(Reference.APPROACHES) && reference.topic().isPresent();
    String name = (own ? reference.topicText() : reference.document()).orElse("");
    String text =
        "the "
            + name
            + " Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter "
            + reference.chapter().orElse("")
            + ")"
            + (paged ? ", " + pages(reference) : "")
            + ", which is part of the MTUS";
    Citation citation =
        new Citation(
            by,
            GuidelineSource.MTUS,
            Optional.of(name),
            Optional.of("2004"),
            reference.chapter(),
            Optional.empty(),
            paged ? reference.pages() : List.of(),
            Cited.path(reference, own ? reference.topic() : Optional.empty()));
    return new Cited(text, List.of(citation));
  }

  private Cited odg(CitedBy by, Reference reference) {
    Optional<String> chapter =
        reference.document().map(d -> dice.pick(guidelines.odgNames(d))).filter(d -> !d.isEmpty());
    boolean topic = reference.topic().isPresent() && dice.chance(75);
    String text =
        "the Official Disability Guidelines (ODG)"
            + chapter.map(c -> ", " + c + (c.endsWith(")") ? "" : " Chapter")).orElse("")
            + (topic ? ", " + reference.topicText().orElse("") : "")
            + ", which is not part of the MTUS";
    return new Cited(
        text,
        List.of(
            cited(
                by,
                reference,
                chapter,
                topic,
                List.of(),
                Cited.path(reference, topic ? reference.topic() : Optional.empty()))));
  }

  private static Cited acoem(CitedBy by, Reference reference) {
    String text =
        "the ACOEM Practice Guidelines, 2nd Edition (2004), Chapter "
            + reference.chapter().orElse("")
            + ", "
            + pages(reference)
            + ", which is not part of the MTUS";
    return new Cited(
        text,
        List.of(
            new Citation(
                by,
                GuidelineSource.ACOEM,
                Optional.empty(),
                Optional.of("2004"),
                reference.chapter(),
                Optional.empty(),
                reference.pages(),
                List.of("ACOEM", CHAPTER_7))));
  }

  private static Citation cited(
      CitedBy by,
      Reference reference,
      Optional<String> document,
      boolean topic,
      List<PageRange> pages,
      List<String> path) {
    return new Citation(
        by,
        reference.source(),
        document,
        Optional.empty(),
        Optional.empty(),
        topic ? reference.topicText() : Optional.empty(),
        pages,
        path);
  }

  private static String pages(Reference reference) {
    String pages = reference.pages().getFirst().toString();
    return (pages.contains("-") ? "pages " : "page ") + pages;
  }

  private static String written(Reference reference) {
    String name = reference.document().orElse("");
    return switch (name) {
      case Reference.CHRONIC_PAIN -> "Chronic Pain Medical Treatment Guidelines";
      case "Acupuncture" -> "Acupuncture Medical Treatment Guidelines";
      case "Postsurgical Treatment" -> "Postsurgical Treatment Guidelines";
      default -> name;
    };
  }
}
