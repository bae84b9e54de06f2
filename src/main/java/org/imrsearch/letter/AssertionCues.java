package org.imrsearch.letter;

import java.util.List;
import org.imrsearch.determination.Assertion;
import org.imrsearch.vocabulary.Match;

/** Tells what the words before a diagnosis, within its clause, make of it. */
final class AssertionCues {
  /** A cue reaches this far ahead of a diagnosis. */
  private static final int REACH = 60;

  /** Between "no" and "history of" stands an adjective at most. */
  private static final int LONGEST_ADJECTIVE = 12;

  private final DiagnosisLexicon lexicon;

  AssertionCues(DiagnosisLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how the text speaks of what begins at an offset. */
  Assertion at(String text, int offset) {
    String clause = text.substring(clauseStart(text, offset), offset);
    List<Match<Assertion>> cues = lexicon.assertionsIn(clause);
    if (cues.isEmpty()) {
      return Assertion.AFFIRMED;
    }
    Match<Assertion> last = cues.getLast();
    if (last.payload() == Assertion.HISTORY && isDenied(cues, last)) {
      return Assertion.NEGATED;
    }
    return clause.indexOf(" but ", last.end()) >= 0 ? Assertion.AFFIRMED : last.payload();
  }

  private static int clauseStart(String text, int offset) {
    int from = Math.max(0, offset - REACH);
    for (int i = offset - 1; i >= from; i--) {
      if (".;:".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    while (from > 0 && from < offset && Character.isLetter(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }

  /** "No history of" denies. */
  private static boolean isDenied(List<Match<Assertion>> cues, Match<Assertion> history) {
    return cues.stream()
        .filter(c -> c.payload() == Assertion.NEGATED)
        .anyMatch(c -> history.start() - c.end() <= LONGEST_ADJECTIVE);
  }
}
