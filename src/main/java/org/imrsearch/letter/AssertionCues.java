package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/** Tells what the words before a diagnosis, within its clause, make of it. */
final class AssertionCues {
  /** A cue reaches this far ahead of a diagnosis. */
  private static final int REACH = 70;

  /** Between "no" and "history of", "possible" and its diagnosis, stand a word or two at most. */
  private static final int CLOSE = 14;

  /** What a wording makes of the diagnosis after it. */
  enum Cue {
    /** "to rule out": all that the clause names. */
    RULE_OUT(Assertion.RULED_OUT, false),
    /** "possible": what it stands right before. */
    DOUBT(Assertion.RULED_OUT, true),
    /** "no evidence of". */
    DENIAL(Assertion.NEGATED, false),
    /** "history of". */
    HISTORY(Assertion.HISTORY, false),
    /** "status post". */
    AFTER(Assertion.HISTORY, true),
    /** "prior". */
    PAST(Assertion.HISTORY, true);

    private final Assertion assertion;
    private final boolean close;

    Cue(Assertion assertion, boolean close) {
      this.assertion = assertion;
      this.close = close;
    }

    Assertion assertion() {
      return assertion;
    }
  }

  private final DiagnosisLexicon lexicon;

  AssertionCues(DiagnosisLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what tells how the text speaks of what begins at an offset, if anything does. */
  Optional<Cue> at(Tokens text, int offset) {
    Tokens clause = text.between(clauseStart(text.text(), offset), offset);
    List<Match<Cue>> cues = lexicon.cuesIn(clause);
    for (int i = cues.size() - 1; i >= 0; i--) {
      Match<Cue> cue = cues.get(i);
      if (!reaches(clause, cue)) {
        continue;
      }
      boolean denied =
          cue.payload() == Cue.HISTORY
              && i > 0
              && cues.get(i - 1).payload() == Cue.DENIAL
              && cue.start() - cues.get(i - 1).end() <= CLOSE;
      return Optional.of(denied ? Cue.DENIAL : cue.payload());
    }
    return Optional.empty();
  }

  private boolean reaches(Tokens clause, Match<Cue> cue) {
    int comma = clause.text().indexOf(',', cue.end(), clause.to());
    boolean near = clause.to() - cue.end() <= CLOSE && comma < 0;
    return (near || !cue.payload().close)
        && !lexicon.endsReach(clause.between(cue.end(), clause.to()));
  }

  private static int clauseStart(String text, int offset) {
    int from = Math.max(0, offset - REACH);
    for (int i = offset - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (c == ';' || c == ':' || (c == '.' && text.charAt(i + 1) == ' ')) {
        return i + 1;
      }
    }
    while (from > 0 && from < offset && Character.isLetter(text.charAt(from - 1))) {
      from++;
    }
    return from;
  }
}
