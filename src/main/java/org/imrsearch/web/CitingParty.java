package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.TextMarks;

/**
 * What one party of a ruling cites.
 *
 * @param name the party
 * @param lines its citations
 * @param nothing what is said where there are none
 */
public record CitingParty(String name, List<CitationLine> lines, String nothing) {
  public CitingParty {
    lines = List.copyOf(lines);
  }

  /** Returns the two parties, and the rationale where it cites something itself. */
  static List<CitingParty> of(Ruling ruling, TextMarks marks) {
    List<CitingParty> parties = new ArrayList<>();
    for (CitedBy by : CitedBy.values()) {
      List<Citation> cited = ruling.citations().stream().filter(c -> c.citedBy() == by).toList();
      if (!cited.isEmpty() || by != CitedBy.RATIONALE) {
        String nothing =
            ruling.noEvidence().contains(by)
                ? "No evidence, says the letter."
                : "Nothing that could be read.";
        parties.add(
            new CitingParty(
                name(by),
                cited.stream().map(c -> CitationLine.of(c, marks)).distinct().toList(),
                nothing));
      }
    }
    return parties;
  }

  private static String name(CitedBy by) {
    return switch (by) {
      case CLAIMS_ADMINISTRATOR -> "The claims administrator (insurer)";
      case REVIEWER -> "The physician reviewer";
      case RATIONALE -> "Named in the rationale";
    };
  }
}
