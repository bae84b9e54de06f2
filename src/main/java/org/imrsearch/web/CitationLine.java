package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.PageRange;
import org.imrsearch.query.TextMarks;

/**
 * A citation as a page shows it: each part leads to all rulings on it.
 *
 * @param path source, document, topic, by the catalogue's names as far as it knows them
 * @param pages the pages cited, each leading to the rulings on this page of this document
 * @param pagesWord what stands before them
 * @param details edition and chapter; empty where neither is told
 * @param inferred what the catalogue knows to stand on these pages; empty where it knows nothing
 */
public record CitationLine(
    List<Linked> path, List<Linked> pages, String pagesWord, String details, String inferred) {
  private static final String GUIDELINE = "guideline";
  private static final int DOCUMENT = 2;

  public CitationLine {
    path = List.copyOf(path);
    pages = List.copyOf(pages);
  }

  static CitationLine of(Citation citation, TextMarks marks) {
    return new CitationLine(
        path(citation, marks),
        pages(citation),
        severalPages(citation) ? "pages" : "page",
        details(citation),
        String.join(", ", citation.inferredTopics()));
  }

  private static List<Linked> path(Citation citation, TextMarks marks) {
    List<String> known = citation.guideline();
    List<Linked> path = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      path.add(
          new Linked(
              Passage.marked(marks, GUIDELINE, known.get(i)),
              Addresses.having(GUIDELINE, known.subList(0, i + 1)),
              ""));
    }
    asWritten(citation).stream()
        .map(text -> new Linked(Passage.marked(marks, GUIDELINE, text), "", ""))
        .forEach(path::add);
    return path;
  }

  /** What the catalogue has no name for is told in the letter's own words. */
  private static List<String> asWritten(Citation citation) {
    List<String> written = new ArrayList<>();
    if (citation.guideline().size() < DOCUMENT) {
      citation.document().ifPresent(written::add);
    }
    if (citation.guideline().size() <= DOCUMENT) {
      citation.topic().ifPresent(written::add);
    }
    return written;
  }

  private static List<Linked> pages(Citation citation) {
    List<String> known = citation.guideline();
    List<Linked> pages = new ArrayList<>();
    for (PageRange range : citation.pages()) {
      String address =
          known.size() < DOCUMENT ? "" : Addresses.pages(known.subList(0, DOCUMENT), range);
      pages.add(Linked.to(Readable.pages(range), address));
    }
    return pages;
  }

  private static String details(Citation citation) {
    List<String> details = new ArrayList<>();
    citation.chapter().ifPresent(chapter -> details.add("chapter " + chapter));
    citation.edition().ifPresent(edition -> details.add(edition + " edition"));
    return String.join(", ", details);
  }

  private static boolean severalPages(Citation citation) {
    return citation.pages().size() > 1
        || citation.pages().stream().anyMatch(range -> range.last() > range.first());
  }
}
