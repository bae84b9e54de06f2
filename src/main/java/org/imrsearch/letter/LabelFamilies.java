package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Recognizes labels of a ruling's parts whose exact wording nobody has listed, by what they are
 * made of: "Claims Adminstrator's guidelines:", "Acme Review Organization guideline:", "Rationale
 * for decision:". A label begins a line or follows a sentence, is short, and stands where its part
 * is due; so a rationale that says "MTUS guidelines:" is left alone.
 */
final class LabelFamilies {
  private static final int LONGEST = 60;
  private static final int LONGEST_PREFIX = 20;
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;

  /** In a word this long one letter may be wrong, missing or too many. */
  private static final int SHORTEST_MISSPELT = 6;

  private static final Set<Part> BLOCKS =
      EnumSet.of(Part.CLAIMS_ADMINISTRATOR, Part.REVIEWER, Part.RATIONALE);

  private final Words words;
  private final DecisionLine decisions;

  LabelFamilies(Words words, DecisionLine decisions) {
    this.words = words;
    this.decisions = decisions;
  }

  /**
   * What labels are made of, in small letters.
   *
   * @param guideline what the label of a guideline block ends with
   * @param rationale what the label of a rationale holds
   * @param administrator what tells the claims administrator
   * @param reviewer what tells the reviewer
   * @param sources words of guidelines' names: with one of these it is no label
   */
  record Words(
      List<String> guideline,
      List<String> rationale,
      List<String> administrator,
      List<String> reviewer,
      List<String> sources) {}

  /** Adds the labels of a text to those known by their wording; returns all, in order. */
  List<Mark<Part>> add(String text, List<Mark<Part>> exact) {
    List<Mark<Part>> marks = new ArrayList<>(exact.size());
    Part last = Part.END;
    int next = 0;
    int from = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      while (next < exact.size() && exact.get(next).start() <= colon) {
        Mark<Part> mark = whole(text, exact.get(next++), from, last);
        marks.add(mark);
        last = BLOCKS.contains(mark.kind()) ? mark.kind() : last;
        from = mark.end();
      }
      if (colon < from) {
        continue;
      }
      int start = phraseStart(text, from, colon);
      Part kind = kind(text, start, colon, last);
      if (BLOCKS.contains(kind)) {
        marks.add(new Mark<>(kind, start, colon + 1));
        last = kind;
        from = colon + 1;
      }
    }
    marks.addAll(exact.subList(next, exact.size()));
    return marks;
  }

  /** A label may hold one that is listed: "IMR reviewer guideline" one of the reviewer's. */
  private Mark<Part> whole(String text, Mark<Part> mark, int from, Part last) {
    boolean due =
        (mark.kind() == Part.REVIEWER && last == Part.CLAIMS_ADMINISTRATOR)
            || (mark.kind() == Part.RATIONALE && last == Part.REVIEWER);
    if (!due || from >= mark.start()) {
      return mark;
    }
    int start = phraseStart(text, from, mark.start());
    boolean longer =
        start < mark.start()
            && mark.start() - start <= LONGEST_PREFIX
            && Character.isUpperCase(text.charAt(start))
            && followsSentence(text, start);
    return longer ? new Mark<>(mark.kind(), start, mark.end()) : mark;
  }

  /** Returns where the words before a colon begin, on its line and in its sentence. */
  private static int phraseStart(String text, int from, int colon) {
    int start = colon;
    while (start > from && ".:;?!\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
      if (colon - start > LONGEST) {
        return colon;
      }
    }
    while (start < colon && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Returns the part that a phrase labels after another part, or {@code END} for none. */
  private Part kind(String text, int start, int colon, Part last) {
    if (start == colon || !Character.isUpperCase(text.charAt(start))) {
      return Part.END;
    }
    List<String> phrase = phrase(text, start, colon);
    if (phrase.isEmpty()) {
      return Part.END;
    }
    boolean rationale = holds(phrase, words.rationale());
    boolean guideline = isAny(phrase.getLast(), words.guideline());
    if (!(rationale || guideline)
        || holds(phrase, words.sources())
        || !followsSentence(text, start)) {
      return Part.END;
    }
    boolean inRuling = last == Part.CLAIMS_ADMINISTRATOR || last == Part.REVIEWER;
    if (rationale) {
      return inRuling || followsDecision(text, start) ? Part.RATIONALE : Part.END;
    }
    if (holds(phrase, words.administrator())) {
      return inRuling ? Part.END : Part.CLAIMS_ADMINISTRATOR;
    }
    if (last == Part.CLAIMS_ADMINISTRATOR) {
      return Part.REVIEWER;
    }
    if (!followsDecision(text, start)) {
      return Part.END;
    }
    return holds(phrase, words.reviewer()) ? Part.REVIEWER : Part.CLAIMS_ADMINISTRATOR;
  }

  /**
   * Returns the words of a phrase in small letters, single letters left out; none when they are too
   * few or too many for a label.
   */
  private static List<String> phrase(String text, int start, int end) {
    List<String> phrase = new ArrayList<>(MOST_WORDS);
    int at = start;
    while (at < end) {
      int from = at;
      while (at < end && isLetter(text.charAt(at))) {
        at++;
      }
      if (at - from > 1) {
        if (phrase.size() == MOST_WORDS) {
          return List.of();
        }
        phrase.add(text.substring(from, at).toLowerCase(Locale.ROOT));
      }
      at += at == from ? 1 : 0;
    }
    return phrase.size() < FEWEST_WORDS ? List.of() : phrase;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What a line before leaves open goes on in this one. */
  private boolean followsSentence(String text, int start) {
    int before = start - 1;
    while (before >= 0 && Prose.isBlank(text.charAt(before))) {
      before--;
    }
    return before < 0
        || ".?!:)\"\u201d".indexOf(text.charAt(before)) >= 0
        || followsDecision(text, start);
  }

  private boolean followsDecision(String text, int start) {
    return decisions.endingAt(text, Math.max(0, start - LONGEST), start).isPresent();
  }

  private static boolean holds(List<String> phrase, List<String> words) {
    for (String word : phrase) {
      if (isAny(word, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(String word, List<String> words) {
    for (String known : words) {
      if (isNear(word, known)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether two words are the same but for one letter, if they are long enough. */
  static boolean isNear(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST_MISSPELT || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter && one.charAt(head) == other.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    int left = one.length() - head - tail;
    int right = other.length() - head - tail;
    boolean swapped =
        left == 2
            && right == 2
            && one.charAt(head) == other.charAt(head + 1)
            && one.charAt(head + 1) == other.charAt(head);
    return swapped || (left <= 1 && right <= 1);
  }
}
