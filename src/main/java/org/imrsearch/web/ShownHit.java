package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.Hit;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * A hit as the search page shows it.
 *
 * @param address the ruling in its letter, with the query to mark there
 * @param service the request, with what the query finds marked
 * @param decision what was decided
 * @param day the day of the decision; empty where the letter does not say
 * @param letter the case, or the file where there is no case number, and the ruling's number
 * @param passages what matches, by the field that it stands in
 * @param cited who cites what
 * @param alike how many more rulings it stands for
 * @param precedents where rulings are that compare to it
 */
public record ShownHit(
    String address,
    Passage service,
    Optional<Decision> decision,
    String day,
    String letter,
    List<Found> passages,
    List<CitedBrief> cited,
    int alike,
    String precedents) {
  private static final String SERVICE = "service";
  private static final String RATIONALE = "rationale";

  public ShownHit {
    passages = List.copyOf(passages);
    cited = List.copyOf(cited);
  }

  /**
   * A passage.
   *
   * @param label the field that it stands in; empty for the rationale, which needs no label
   */
  public record Found(String label, Passage passage) {}

  static ShownHit of(Hit hit, String query, IndexSchema schema) {
    return new ShownHit(
        address(hit, query),
        service(hit),
        hit.decision(),
        hit.decisionDate().map(Readable::day).orElse(""),
        hit.id().replace("#", ", ruling "),
        passages(hit, schema),
        CitedBrief.of(hit.citations()),
        hit.alike(),
        Addresses.precedents(hit.id()));
  }

  private static String address(Hit hit, String query) {
    String plain = Addresses.ruling(hit.id());
    if (query.isEmpty()) {
      return plain;
    }
    int hash = plain.indexOf('#');
    int end = hash < 0 ? plain.length() : hash;
    return plain.substring(0, end) + "?" + SearchState.pair("q", query) + plain.substring(end);
  }

  /** A service is marked where the passage found in it is all of it. */
  private static Passage service(Hit hit) {
    return hit.highlights().stream()
        .filter(light -> light.field().equals(SERVICE))
        .map(light -> Passage.ofHighlight(light.text()))
        .filter(passage -> text(passage).equals(hit.service()))
        .findFirst()
        .orElse(Passage.plain(hit.service()));
  }

  private static String text(Passage passage) {
    StringBuilder text = new StringBuilder();
    passage.pieces().forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  private static List<Found> passages(Hit hit, IndexSchema schema) {
    List<Found> passages = new ArrayList<>();
    for (Hit.Highlight light : hit.highlights()) {
      if (!light.field().equals(SERVICE)) {
        passages.add(new Found(label(light.field(), schema), Passage.ofHighlight(light.text())));
      }
    }
    return passages;
  }

  private static String label(String field, IndexSchema schema) {
    return field.equals(RATIONALE) ? "" : schema.field(field).map(Field::label).orElse(field);
  }
}
