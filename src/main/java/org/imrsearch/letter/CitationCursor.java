package org.imrsearch.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.Match;

/** A place in a citation's text, moved on over separators, stamps and words beside names. */
final class CitationCursor {
  private static final String SEPARATORS =
      " ,;:./)-\u2010\u2011\u2012\u2013\u2014|>\u2022\"\u201c\u201d";

  /** What is farther apart does not belong together. */
  private static final int LONGEST_GAP = 16;

  private final CitedText cited;
  private final String text;
  private int at;

  CitationCursor(CitedText cited) {
    this.cited = cited.stretch(0, withoutEnd(cited.text()).length());
    this.text = this.cited.text();
  }

  /** A source's name taken by its words ends inside its parentheses: "(MTUS". */
  static int afterName(String text, int end) {
    int i = end;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '/')) {
      i++;
    }
    return i;
  }

  /** The text of a block ends with a full stop or a separator that is no part of a name. */
  static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && " .,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  String text() {
    return text;
  }

  CitedText cited() {
    return cited;
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean done() {
    return at >= text.length();
  }

  /** Moves over blanks and punctuation between names, and an "and" or "&" between them. */
  void skipSeparators() {
    while (!done()) {
      if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (startsWord("and ") || text.startsWith("& ", at)) {
        at += text.charAt(at) == '&' ? 2 : 4;
      } else {
        return;
      }
    }
  }

  private boolean startsWord(String word) {
    return text.regionMatches(true, at, word, 0, word.length())
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /**
   * Moves over what stands beside a name and is no part of it: "Chapter", "(updated 11/22/16)",
   * "Online Version". Returns the year of the edition, if one was passed.
   */
  Optional<String> skipBeside() {
    return skipBeside(false);
  }

  /** The same after a source's name, where more words have no part in a name. */
  Optional<String> skipAfterSource() {
    return skipBeside(true);
  }

  private Optional<String> skipBeside(boolean afterSource) {
    Optional<String> edition = Optional.empty();
    while (!done()) {
      int before = at;
      int gap = gapEnd();
      Optional<Match<CitationLexicon.Word>> word = cited.wordAt(gap);
      if (atSections() || atPages() || EditionAndChapter.isChapter(text, gap)) {
        break;
      }
      Optional<String> year = EditionStamp.yearAt(text, gap);
      Optional<Integer> stamp =
          EditionStamp.dateEnd(text, gap).or(() -> EditionAndChapter.ordinalEnd(text, gap));
      if (stamp.isPresent()) {
        at = stamp.get();
      } else if (year.isPresent()) {
        edition = edition.or(() -> year);
        at = EditionStamp.yearEnd(text, gap);
      } else if (text.charAt(gap) == '(' && isStamp(gap)) {
        at = closing(gap);
      } else if (word.filter(w -> standsBeside(w.payload(), afterSource)).isPresent()) {
        at = afterParenthesis(word.get().end());
      } else {
        skipTables();
      }
      if (at == before) {
        break;
      }
    }
    return edition;
  }

  private static boolean standsBeside(CitationLexicon.Word word, boolean afterSource) {
    return word.standsBeside() || (afterSource && word == CitationLexicon.Word.AFTER_SOURCE);
  }

  /** Returns the place after blanks and commas, never past the last character. */
  private int gapEnd() {
    int i = at;
    int last = Math.min(text.length() - 1, at + LONGEST_GAP);
    while (i < last && " ,)".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Returns what stands in the parentheses that open here, after blanks. */
  Optional<Span> parentheses() {
    if (done() || text.charAt(gapEnd()) != '(') {
      return Optional.empty();
    }
    int open = gapEnd();
    return Optional.of(new Span(open + 1, Math.max(open + 1, closing(open) - 1)));
  }

  /** "ODG (Pain Chapter)": moves to the name of a document that stands in parentheses here. */
  void skipParenthesisBefore(GuidelineSource source, GuidelineCatalogue catalogue) {
    boolean named =
        !done() && text.charAt(at) == '(' && catalogue.documentAt(source, text, at + 1).isPresent();
    if (named) {
      at++;
    }
  }

  /** "(updated 11/22/16)"; but "(ACOEM Practice Guidelines, 2nd Edition)" names a guideline. */
  private boolean isStamp(int open) {
    String inside = text.substring(open + 1, Math.max(open + 1, closing(open) - 1));
    boolean date = EditionStamp.dateEnd(inside, 0).isPresent();
    return !cited.isAt(open + 1, CitationLexicon.Word.ACOEM) && (date || cited.isStamp(inside));
  }

  /** Returns the offset after the parenthesis that closes the one at {@code open}. */
  int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Returns whether a year stands here, after blanks. */
  boolean atYear() {
    return !done() && EditionStamp.yearAt(text, gapEnd()).isPresent();
  }

  /** Moves over the year that stands here, and the separators after it. */
  Optional<String> skipYear() {
    int gap = gapEnd();
    Optional<String> year = EditionStamp.yearAt(text, gap);
    at = EditionStamp.yearEnd(text, gap);
    skipSeparators();
    return year;
  }

  /** Returns whether "Section(s):" stands here, after blanks and a comma. */
  boolean atSections() {
    return sectionsMarker().isPresent();
  }

  /** Returns whether "Page(s):" or "pg." and a number stand here, after blanks and a comma. */
  boolean atPages() {
    return pagesMarker().isPresent();
  }

  boolean acceptSections() {
    Optional<Integer> end = sectionsMarker();
    end.ifPresent(e -> at = e);
    return end.isPresent();
  }

  /** Reads pages and what belongs to them: the same pages again, "of 127", "Table 12-8". */
  Optional<PageReader.Pages> acceptPages() {
    Optional<PageReader.Pages> pages = pagesMarker().map(end -> PageReader.read(text, end));
    if (pages.isEmpty()) {
      return pages;
    }
    Set<PageRange> ranges = new LinkedHashSet<>();
    for (Optional<PageReader.Pages> next = pages;
        next.isPresent();
        next = pagesMarker().map(end -> PageReader.read(text, end))) {
      ranges.addAll(next.get().pages());
      at = next.get().end();
    }
    skipTables();
    return Optional.of(new PageReader.Pages(List.copyOf(ranges), at));
  }

  /** Returns the place after "Page(s):", perhaps written twice, if a number stands there. */
  private Optional<Integer> pagesMarker() {
    Optional<Integer> end = pageWordEnd(at);
    Optional<Integer> again = end.flatMap(this::pageWordEnd);
    return again.or(() -> end).filter(e -> !PageReader.read(text, e).pages().isEmpty());
  }

  private Optional<Integer> pageWordEnd(int from) {
    int i = from;
    int last = Math.min(text.length() - 1, from + LONGEST_GAP);
    while (i < last && " ,.;:)".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    i = Joint.wordEnd(text, i);
    return i >= text.length()
        ? Optional.empty()
        : cited
            .markAt(i)
            .filter(w -> w.payload() == CitationLexicon.Word.PAGES)
            .map(w -> afterParenthesis(w.end()));
  }

  /** Moves over "Table 12-8": it is neither a topic nor a page. */
  private void skipTables() {
    boolean table = !done();
    while (table) {
      int gap = Joint.wordEnd(text, gapEnd());
      Optional<Match<CitationLexicon.Word>> word =
          cited.wordAt(gap).filter(w -> w.payload() == CitationLexicon.Word.TABLE);
      table = word.isPresent();
      if (table) {
        at = numberEnd(word.get().end());
        table = !done();
      }
    }
  }

  private int numberEnd(int from) {
    int i = from;
    while (i < text.length()
        && (text.charAt(i) == ' ' || text.charAt(i) == '-' || Character.isDigit(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private Optional<Integer> sectionsMarker() {
    return done()
        ? Optional.empty()
        : cited
            .markAt(gapEnd())
            .filter(w -> w.payload() == CitationLexicon.Word.SECTIONS)
            .map(w -> afterParenthesis(w.end()))
            .filter(end -> text.startsWith(":", end))
            .map(end -> end + 1);
  }

  /** A name taken by its words ends inside its parentheses: "Page(s" for "Page(s)". */
  int afterParenthesis(int end) {
    int i = end;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '\u00ae')) {
      i++;
    }
    return i;
  }
}
