package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.letter.LabelScanner.Mark;

/**
 * A letter's text with the fixed wordings found in it.
 *
 * @param text the text
 * @param marks the wordings, in order
 */
record MarkedText(LetterText text, List<Mark<Part>> marks) {

  static MarkedText of(LetterText text, LabelScanner<Part> labels, LabelFamilies families) {
    List<Mark<Part>> exact = labels.scan(text.text(), 0, text.length());
    return new MarkedText(text, families.add(text.text(), exact));
  }

  boolean has(Set<Part> kinds) {
    return first(kinds, 0).isPresent();
  }

  /** Returns the first wording of these kinds at or after an offset. */
  Optional<Mark<Part>> first(Set<Part> kinds, int from) {
    for (int i = firstIndex(from); i < marks.size(); i++) {
      if (kinds.contains(marks.get(i).kind())) {
        return Optional.of(marks.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the last wording of these kinds before an offset. */
  Optional<Mark<Part>> last(Set<Part> kinds, int before) {
    for (int i = firstIndex(before) - 1; i >= 0; i--) {
      if (kinds.contains(marks.get(i).kind())) {
        return Optional.of(marks.get(i));
      }
    }
    return Optional.empty();
  }

  /** Returns the wordings of these kinds at or after an offset. */
  List<Mark<Part>> all(Set<Part> kinds, int from) {
    return between(kinds, from, Integer.MAX_VALUE);
  }

  /** Returns the wordings of these kinds between two offsets. */
  List<Mark<Part>> between(Set<Part> kinds, int from, int to) {
    List<Mark<Part>> found = new ArrayList<>();
    for (int i = firstIndex(from); i < marks.size() && marks.get(i).start() < to; i++) {
      if (kinds.contains(marks.get(i).kind())) {
        found.add(marks.get(i));
      }
    }
    return found;
  }

  /** Returns the index of the first wording at or after an offset. */
  private int firstIndex(int from) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (marks.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns where the first wording of these kinds from an offset on begins, else the end. */
  int startOfFirst(Set<Part> kinds, int from) {
    return first(kinds, from).map(Mark::start).orElse(text.length());
  }

  /** Returns where the next wording of these kinds after the one at an index begins, or the end. */
  int startOfNext(Set<Part> kinds, int index) {
    for (int i = index + 1; i < marks.size(); i++) {
      if (kinds.contains(marks.get(i).kind())) {
        return marks.get(i).start();
      }
    }
    return text.length();
  }

  /** Returns whether a wording is a label, or stands where a sentence or a line begins. */
  boolean beginsPart(Mark<Part> mark) {
    if (!mark.kind().isSentence()) {
      return true;
    }
    String all = text.text();
    int i = mark.start() - 1;
    boolean newLine = false;
    while (i >= 0 && Prose.isBlank(all.charAt(i))) {
      newLine |= all.charAt(i) == '\n';
      i--;
    }
    return newLine || i < 0 || ".:?!)".indexOf(all.charAt(i)) >= 0;
  }
}
