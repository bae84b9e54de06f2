package org.imrsearch.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * Recognizes the sentence that introduces a section and is no part of it: "The Final Determination
 * was based on decisions for the disputed items/services set forth below:". Its wording varies from
 * year to year, so it is known by its form, one sentence that ends in a colon, and by what it
 * speaks of. What has a date, an age or a decision in it is no introduction.
 */
final class LeadIn {
  private static final int LONGEST = 260;

  /** What a wording in such a sentence tells. */
  enum Cue {
    /** It introduces the summary. */
    SUMMARY,
    /** It introduces the rulings. */
    RULINGS,
    /** "Disclaimer: The following case summary was taken ...", a whole sentence. */
    DISCLAIMER,
    /** It tells of the case, and so belongs to the section. */
    KEEP
  }

  private final LabelScanner<Cue> cues;
  private final DecisionLine decisions;

  LeadIn(LabelScanner<Cue> cues, DecisionLine decisions) {
    this.cues = cues;
    this.decisions = decisions;
  }

  /**
   * Returns where a section begins after its introduction, if it has one.
   *
   * @param section what the section is
   * @param from the offset after the section's heading
   * @param to where the section ends
   */
  int after(Cue section, String text, int from, int to) {
    int start = from;
    while (start < to && (Prose.isBlank(text.charAt(start)) || text.charAt(start) == ':')) {
      start++;
    }
    if (section == Cue.SUMMARY) {
      start = afterDisclaimer(text, start, to);
    }
    int colon = colonOfSentence(text, start, Math.min(to, start + LONGEST));
    if (colon < 0 || decisions.follows(text, colon + 1)) {
      return start;
    }
    if (section == Cue.SUMMARY && holdsDigit(text, start, colon)) {
      return start;
    }
    Set<Cue> told = EnumSet.noneOf(Cue.class);
    cues.scan(text, start, colon).forEach(mark -> told.add(mark.kind()));
    return told.contains(section) && !told.contains(Cue.KEEP) ? colon + 1 : start;
  }

  private static boolean holdsDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The sentence ends where the next one begins, with a capital or a quotation mark. */
  private int afterDisclaimer(String text, int from, int to) {
    List<Mark<Cue>> told = cues.scan(text, from, Math.min(to, from + LONGEST));
    if (told.isEmpty()
        || told.getFirst().kind() != Cue.DISCLAIMER
        || told.getFirst().start() != from) {
      return from;
    }
    for (int i = told.getFirst().end(); i < Math.min(to, from + LONGEST) - 1; i++) {
      if (text.charAt(i) == '.' && Prose.isBlank(text.charAt(i + 1))) {
        return i + 2;
      }
    }
    return from;
  }

  /** Returns the first colon, unless a sentence ends before it. */
  private static int colonOfSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return i;
      }
      if ((c == '.' || c == '?' || c == '!') && capitalFollows(text, i + 1, to)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean capitalFollows(String text, int from, int to) {
    int i = from;
    while (i < to && Prose.isBlank(text.charAt(i))) {
      i++;
    }
    return i < to && Character.isUpperCase(text.charAt(i));
  }
}
