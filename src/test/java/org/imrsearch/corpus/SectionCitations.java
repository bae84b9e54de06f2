package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/** Citations as letters of 2016 on write them: with an edition and "Section(s):". */
final class SectionCitations implements Cited.Style {
  private final OutsideCitation outside;
  private final Guidelines guidelines;
  private final Dice dice;
  private final boolean typos;

  SectionCitations(Guidelines guidelines, Dice dice, boolean typos) {
    this.outside = new OutsideCitation(guidelines, dice, true);
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
    List<Reference> adopted = references.stream().filter(Reference::mtus).toList();
    Cited block =
        adopted.isEmpty()
            ? new Cited(
                Cited.party(by)
                    + " based their decision on recommendation(s) outside of the MTUS Guidelines.",
                List.of())
            : new Cited("", List.of())
                .and("Decision based on MTUS ", documents(by, adopted))
                .and(".", new Cited("", List.of()));
    for (Reference other : references) {
      if (!other.mtus()) {
        block =
            block
                .and(" Decision based on Non-MTUS Citation ", outside.write(by, other))
                .and(".", new Cited("", List.of()));
      }
    }
    return block;
  }

  /** Writes each document once, with the topics cited of it. */
  private Cited documents(CitedBy by, List<Reference> references) {
    List<List<Reference>> byDocument = new ArrayList<>();
    for (Reference reference : references) {
      byDocument.stream()
          .filter(group -> group.getFirst().document().equals(reference.document()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(reference),
              () -> byDocument.add(new ArrayList<>(List.of(reference))));
    }
    return byDocument.stream()
        .map(group -> document(by, group))
        .reduce((one, more) -> one.and(", and ", more))
        .orElseThrow();
  }

  private Cited document(CitedBy by, List<Reference> group) {
    Reference first = group.getFirst();
    String name = written(first);
    String edition = edition(first);
    boolean guidelinesWord = name.startsWith("Chronic") && dice.chance(8);
    String head = name + " " + edition + (guidelinesWord ? " Guidelines" : "");
    boolean sections = first.topic().isPresent() && dice.chance(88);
    if (!sections) {
      return new Cited(
          head, List.of(citation(by, first, name, edition, Optional.empty(), List.of())));
    }
    if (first.chapter().isPresent() && !first.pages().isEmpty() && dice.chance(5)) {
      int page = first.pages().getFirst().first();
      return new Cited(
          head + ", Section(s): " + page,
          List.of(
              citation(
                  by, first, name, edition, Optional.empty(), List.of(new PageRange(page, page)))));
    }
    List<String> topics = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (Reference reference : group) {
      Reference.Topic topic = misspelled(topic(reference, edition));
      if (!topics.contains(topic.text())) {
        topics.add(topic.text());
        citations.add(citation(by, reference, name, edition, Optional.of(topic), List.of()));
      }
    }
    return new Cited(head + ", Section(s): " + String.join(", ", topics), citations);
  }

  private static Citation citation(
      CitedBy by,
      Reference reference,
      String document,
      String edition,
      Optional<Reference.Topic> topic,
      List<PageRange> pages) {
    return new Citation(
        by,
        GuidelineSource.MTUS,
        Optional.of(document),
        Optional.of(edition),
        Optional.empty(),
        topic.map(Reference.Topic::text),
        pages,
        Cited.path(reference, topic));
  }

  /** The edition of 2009 is cited by the topics of its time. */
  private static Reference.Topic topic(Reference reference, String edition) {
    Optional<Reference.Topic> newer =
        edition.equals("2009") ? Optional.empty() : reference.section();
    return newer.or(reference::topic).orElseThrow();
  }

  private Reference.Topic misspelled(Reference.Topic topic) {
    return typos && dice.chance(7)
        ? new Reference.Topic(guidelines.typo(topic.text()).orElse(topic.text()), topic.name())
        : topic;
  }

  private static String written(Reference reference) {
    String name = reference.document().orElse("");
    return switch (name) {
      case Reference.CHRONIC_PAIN -> "Chronic Pain Medical Treatment";
      case "Acupuncture" -> "Acupuncture Treatment";
      default -> name;
    };
  }

  private String edition(Reference reference) {
    return switch (reference.document().orElse("")) {
      case Reference.CHRONIC_PAIN ->
          reference.pages().isEmpty() || dice.chance(80) ? "2016" : "2009";
      case Reference.OPIOIDS -> "2016";
      case "Acupuncture", "Elbow Complaints" -> "2007";
      case "Postsurgical Treatment" -> "2009";
      default -> "2004";
    };
  }
}
