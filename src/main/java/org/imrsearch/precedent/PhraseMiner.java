package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all phrases of up to five words that enough rulings hold. Level by level: a phrase of n
 * words is two of n - 1 that overlap, and where either is too rare the longer one need not be
 * looked at. Each level is one pass over the words, so the work is linear in the text.
 */
final class PhraseMiner {
  private static final int LONGEST = 5;
  private static final int RARE = -1;
  private static final int UNSEEN = -1;
  private static final int NO_PHRASE = -2;

  private final WordTable table;
  private final int rulings;
  private final int fewest;

  /** The words of all rulings in a row, a break after each ruling. */
  private final int[] words;

  private final int[] rulingOf;

  /**
   * Prepares the search.
   *
   * @param fewest how many rulings must hold a phrase
   */
  PhraseMiner(List<WordedRuling> texts, WordTable table, int fewest) {
    this.table = table;
    this.rulings = texts.size();
    this.fewest = fewest;
    int size = texts.stream().mapToInt(text -> text.words().length + 1).sum();
    words = new int[size];
    rulingOf = new int[size];
    int at = 0;
    for (int ruling = 0; ruling < texts.size(); ruling++) {
      int[] row = texts.get(ruling).words();
      System.arraycopy(row, 0, words, at, row.length);
      Arrays.fill(rulingOf, at, at + row.length + 1, ruling);
      at += row.length;
      words[at++] = WordedRuling.BREAK;
    }
  }

  /** Returns the phrases, the shorter ones first. */
  List<Phrase> phrases() {
    List<Phrase> found = new ArrayList<>();
    int[] level = words.clone();
    int kinds = table.size();
    for (int length = 1; length <= LONGEST; length++) {
      if (length > 1) {
        kinds = lengthen(level);
      }
      dropRare(level, kinds);
      collect(level, kinds, length, found);
    }
    return found;
  }

  /** Turns the phrases at each place into those of one word more; returns how many there are. */
  private static int lengthen(int[] level) {
    LongNumbers numbers = new LongNumbers(level.length / 2);
    int kinds = 0;
    for (int i = 0; i < level.length; i++) {
      boolean goesOn = level[i] >= 0 && i + 1 < level.length && level[i + 1] >= 0;
      level[i] = goesOn ? numbers.number(((long) level[i] << Integer.SIZE) | level[i + 1]) : RARE;
      kinds = Math.max(kinds, level[i] + 1);
    }
    return kinds;
  }

  private void dropRare(int[] level, int kinds) {
    int[] count = new int[kinds];
    int[] last = new int[kinds];
    Arrays.fill(last, -1);
    for (int i = 0; i < level.length; i++) {
      int kind = level[i];
      if (kind >= 0 && last[kind] != rulingOf[i]) {
        last[kind] = rulingOf[i];
        count[kind]++;
      }
    }
    for (int i = 0; i < level.length; i++) {
      if (level[i] >= 0 && count[level[i]] < fewest) {
        level[i] = RARE;
      }
    }
  }

  private void collect(int[] level, int kinds, int length, List<Phrase> found) {
    int[] place = new int[kinds];
    Arrays.fill(place, UNSEEN);
    List<RulingSet> sets = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < level.length; i++) {
      int kind = level[i];
      if (kind < 0) {
        continue;
      }
      if (place[kind] == UNSEEN) {
        place[kind] = isPhrase(i, length) ? sets.size() : NO_PHRASE;
        if (place[kind] >= 0) {
          sets.add(RulingSet.sized(rulings));
          firsts.add(i);
        }
      }
      if (place[kind] >= 0) {
        sets.get(place[kind]).add(rulingOf[i]);
      }
    }
    for (int i = 0; i < sets.size(); i++) {
      found.add(phrase(firsts.get(i), length, sets.get(i)));
    }
  }

  private Phrase phrase(int at, int length, RulingSet set) {
    List<Integer> row = Arrays.stream(words, at, at + length).boxed().toList();
    List<Integer> telling =
        row.stream().filter(word -> table.role(word) == WordRole.CONTENT).toList();
    return new Phrase(row, telling, set, set.size());
  }

  private boolean isPhrase(int at, int length) {
    WordRole first = table.role(words[at]);
    WordRole last = table.role(words[at + length - 1]);
    if (first == WordRole.JOINING || last == WordRole.JOINING || last == WordRole.DENYING) {
      return false;
    }
    for (int i = at; i < at + length; i++) {
      if (table.role(words[i]) == WordRole.CONTENT) {
        return true;
      }
    }
    return false;
  }
}
