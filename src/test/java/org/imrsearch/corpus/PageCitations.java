package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/** Citations as letters of 2014 and 2015 write them: with pages, or with a bare topic. */
final class PageCitations implements Cited.Style {
  private final OutsideCitation outside;
  private final Guidelines guidelines;
  private final Dice dice;
  private final boolean typos;

  PageCitations(Guidelines guidelines, Dice dice, boolean typos) {
    this.outside = new OutsideCitation(guidelines, dice, false);
    this.guidelines = guidelines;
    this.dice = dice;
    this.typos = typos;
  }

  @Override
  public Cited cite(CitedBy by, List<Reference> references) {
    if (references.isEmpty()) {
      return new Cited(
          Cited.party(by) + " did not cite any medical evidence for its decision.", List.of());
    }
    Optional<Cited> mtus =
        references.stream()
            .filter(Reference::mtus)
            .map(r -> mtus(by, r))
            .reduce((one, more) -> one.and(", and ", more));
    Optional<Cited> other =
        references.stream().filter(r -> !r.mtus()).findFirst().map(r -> outside.write(by, r));
    Cited block = new Cited("", List.of());
    if (mtus.isPresent()) {
      block = block.and("Decision based on MTUS ", mtus.get()).and(".", new Cited("", List.of()));
    } else {
      block = new Cited(Cited.party(by) + " did not base their decision on the MTUS.", List.of());
    }
    if (other.isPresent()) {
      block =
          block
              .and(" Decision based on Non-MTUS Citation ", other.get())
              .and(dice.chance(70) ? "." : "", new Cited("", List.of()));
    }
    return block;
  }

  private Cited mtus(CitedBy by, Reference reference) {
    if (reference.is(Reference.APPROACHES) && dice.chance(60) && reference.topic().isPresent()) {
      return ownChapter(by, reference);
    }
    boolean chapter = dice.chance(25) && reference.chapter().isPresent();
    String document = written(reference);
    boolean topic = reference.topic().isPresent() && dice.chance(50);
    boolean paged = !reference.pages().isEmpty() && (!topic || dice.chance(75));
    Optional<String> topicText =
        topic ? reference.topicText().map(this::misspelled) : Optional.empty();
    String text = chapter ? "ACOEM Chapter " + reference.chapter().orElse("") + " " : "";
    text += document + topicText.map(t -> " " + t).orElse("");
    List<PageRange> pages = List.of();
    if (paged) {
      PageStyle style = PageStyle.draw(reference.pages(), dice);
      text += " Page(s): " + style.text();
      pages = style.pages();
    }
    return new Cited(
        text,
        List.of(
            new Citation(
                by,
                GuidelineSource.MTUS,
                Optional.of(document),
                Optional.empty(),
                chapter ? reference.chapter() : Optional.empty(),
                topicText,
                pages,
                Cited.path(reference, topic ? reference.topic() : Optional.empty()))));
  }

  /** The General Approaches are three ACOEM chapters, which may be cited by their own names. */
  private static Cited ownChapter(CitedBy by, Reference reference) {
    String text = "ACOEM Chapter " + reference.chapter().orElse("") + " ";
    return new Cited(
        text + reference.topicText().orElse(""),
        List.of(
            new Citation(
                by,
                GuidelineSource.MTUS,
                reference.topicText(),
                Optional.empty(),
                reference.chapter(),
                Optional.empty(),
                List.of(),
                Cited.path(reference, reference.topic()))));
  }

  private String misspelled(String topic) {
    return typos && dice.chance(8) ? guidelines.typo(topic).orElse(topic) : topic;
  }

  private static String written(Reference reference) {
    String name = reference.document().orElse("");
    return switch (name) {
      case Reference.CHRONIC_PAIN -> "Chronic Pain Treatment Guidelines";
      case "Acupuncture", "Postsurgical Treatment" ->
          name.replace(" Treatment", "") + " Treatment Guidelines";
      default -> name;
    };
  }
}
