package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.RequestedLine;
import org.imrsearch.query.TextMarks;

/**
 * A ruling as the page of its letter shows it.
 *
 * @param id the ruling's id
 * @param number its place in the letter, from 1
 * @param service the request
 * @param name the request in one line without marks, for lists and links
 * @param decision what was decided
 * @param facts what the request is, by the catalogue
 * @param parties who cites what
 * @param rationale why it was decided so
 * @param statistics how often the same procedure was overturned; empty where none is known
 */
public record RulingPart(
    String id,
    int number,
    Passage service,
    String name,
    Optional<Decision> decision,
    List<Fact> facts,
    List<CitingParty> parties,
    Passage rationale,
    String statistics) {
  public RulingPart {
    facts = List.copyOf(facts);
    parties = List.copyOf(parties);
  }

  static RulingPart of(Determination letter, Ruling ruling, TextMarks marks) {
    String service = ruling.service().isBlank() ? "No service was read" : ruling.service();
    return new RulingPart(
        letter.id() + "#" + ruling.number(),
        ruling.number(),
        Passage.marked(marks, "service", service),
        service,
        ruling.decision(),
        facts(ruling, marks),
        CitingParty.of(ruling, marks),
        Passage.marked(marks, "rationale", ruling.rationale()),
        ruling.procedure().map(RulingPart::statistics).orElse(""));
  }

  private static String statistics(String procedure) {
    return SearchState.everything()
        .filtering("procedure=" + procedure)
        .on("/statistics?" + SearchState.pair("by", "year"));
  }

  private static List<Fact> facts(Ruling ruling, TextMarks marks) {
    return new Fact.Facts()
        .add(
            "Under review",
            ruling.eligiblePortion().stream()
                .map(text -> new Linked(Passage.marked(marks, "service", text), "", ""))
                .toList())
        .add(
            "Procedure",
            ruling.procedure().stream()
                .map(
                    name ->
                        new Linked(
                            Passage.marked(marks, "procedure", name),
                            Addresses.having("procedure", name),
                            ""))
                .toList())
        .add("Category", category(ruling))
        .add("Asked for", Optional.of(RequestedLine.of(ruling.requested())))
        .list();
  }

  private static List<Linked> category(Ruling ruling) {
    List<Linked> levels = new ArrayList<>();
    for (int i = 0; i < ruling.category().size(); i++) {
      List<String> path = ruling.category().subList(0, i + 1);
      levels.add(Linked.to(path.getLast(), Addresses.having("category", path)));
    }
    return levels;
  }

  /** Returns the page of rulings that compare to this one. */
  public String precedents() {
    return Addresses.precedents(id);
  }
}
