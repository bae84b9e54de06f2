package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

/** The names of the drugs of a request, as it writes them. */
final class DrugNames {
  private static final String JOINTS = " ,:;-/([";

  private DrugNames() {}

  /**
   * Leaves out the second name of a drug: a generic in brackets after its brand, or right beside
   * it. Ingredients in brackets stay if they have strengths of their own.
   */
  static List<Match<Drug>> distinct(List<Match<Drug>> names, String text, List<Span> strengths) {
    List<Match<Drug>> kept = new ArrayList<>();
    for (Match<Drug> name : names) {
      if (kept.isEmpty() || !isSecondName(kept.getLast(), name, text, strengths)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static boolean isSecondName(
      Match<Drug> first, Match<Drug> second, String text, List<Span> strengths) {
    String between = text.substring(first.end(), second.start());
    boolean same = first.payload().equals(second.payload());
    boolean bracketed =
        between.lastIndexOf('(') > between.lastIndexOf(')')
            || between.lastIndexOf('[') > between.lastIndexOf(']');
    if (bracketed) {
      return same || strengths.stream().noneMatch(s -> isOf(second, s, text));
    }
    return same && between.chars().noneMatch(c -> Character.isDigit(c) || c == '#');
  }

  private static boolean isOf(Match<Drug> name, Span strength, String text) {
    return strength.from() >= name.start()
        && (strength.from() < name.end() || text.substring(name.end(), strength.from()).isBlank());
  }

  /**
   * Returns a name with its salt and form, without strength and without a name in brackets; of an
   * ingredient of a mixture, what stands before its share.
   */
  static String written(
      Match<Drug> name,
      String text,
      List<Span> strengths,
      PhraseTagger<Boolean> ofNames,
      boolean mixed) {
    StringBuilder written = new StringBuilder();
    int bracket = text.indexOf('(', name.start() + 1);
    int end = bracket > 0 && bracket < name.end() ? bracket : withWords(name.end(), text, ofNames);
    int from = name.start();
    for (Span strength : strengths) {
      if (strength.from() > from && strength.from() < end) {
        written.append(text, from, strength.from());
        from = mixed ? end : Math.min(strength.to(), end);
      }
    }
    written.append(text, from, end);
    return trimmed(singleSpaced(written));
  }

  static String singleSpaced(CharSequence text) {
    StringBuilder single = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      boolean another = " \t\n\u000B\f\r".indexOf(text.charAt(i)) >= 0;
      if (!another) {
        single.append(text.charAt(i));
      } else if (!blank) {
        single.append(' ');
      }
      blank = another;
    }
    return single.toString();
  }

  private static int withWords(int end, String text, PhraseTagger<Boolean> ofNames) {
    int at = end;
    Optional<Match<Boolean>> next = ofNames.longestAt(text, at);
    while (next.isPresent()) {
      at = next.get().end();
      next = ofNames.longestAt(text, at);
    }
    return at;
  }

  private static String trimmed(String name) {
    int end = name.length();
    while (end > 0 && JOINTS.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }
}
