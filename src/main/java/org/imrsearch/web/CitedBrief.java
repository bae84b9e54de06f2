package org.imrsearch.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;

/**
 * What one party of a ruling cites, in short: each guideline and page leads to all rulings on it.
 *
 * @param party who cites
 * @param lines the first few guidelines
 * @param more how many are not shown
 */
public record CitedBrief(String party, List<Line> lines, int more) {
  private static final String GUIDELINE = "guideline";
  private static final int SHOWN = 4;

  /** Source and document: what pages are numbered in. */
  private static final int DOCUMENT = 2;

  public CitedBrief {
    lines = List.copyOf(lines);
  }

  /** A guideline, and the pages of it. */
  public record Line(Link guideline, List<Link> pages) {
    public Line {
      pages = List.copyOf(pages);
    }
  }

  static List<CitedBrief> of(List<Citation> citations) {
    Map<CitedBy, Set<Line>> byParty = new LinkedHashMap<>();
    for (CitedBy party : List.of(CitedBy.REVIEWER, CitedBy.CLAIMS_ADMINISTRATOR)) {
      byParty.put(party, new LinkedHashSet<>());
    }
    for (Citation citation : citations) {
      byParty
          .computeIfAbsent(citation.citedBy(), party -> new LinkedHashSet<>())
          .add(line(citation));
    }
    List<CitedBrief> all = new ArrayList<>();
    byParty.forEach((party, lines) -> brief(party, List.copyOf(lines), all));
    return all;
  }

  private static void brief(CitedBy party, List<Line> lines, List<CitedBrief> all) {
    if (!lines.isEmpty()) {
      int shown = Math.min(SHOWN, lines.size());
      all.add(new CitedBrief(name(party), lines.subList(0, shown), lines.size() - shown));
    }
  }

  private static String name(CitedBy party) {
    return switch (party) {
      case REVIEWER -> "Reviewer cites";
      case CLAIMS_ADMINISTRATOR -> "Insurer cites";
      case RATIONALE -> "Rationale names";
    };
  }

  private static Line line(Citation citation) {
    List<String> path = citation.guideline();
    Link guideline =
        new Link(String.join(" \u203a ", asShown(citation)), Addresses.having(GUIDELINE, path));
    List<String> document = path.subList(0, Math.min(DOCUMENT, path.size()));
    return new Line(
        guideline,
        citation.pages().stream()
            .map(pages -> new Link(Readable.pages(pages), Addresses.pages(document, pages)))
            .toList());
  }

  /** What the catalogue does not know is named as the letter does. */
  private static List<String> asShown(Citation citation) {
    List<String> shown = new ArrayList<>(citation.guideline());
    if (shown.size() < DOCUMENT) {
      citation.document().ifPresent(shown::add);
    }
    return shown;
  }
}
