package org.imrsearch.precedent;

import java.util.Arrays;
import java.util.BitSet;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.vocabulary.Boilerplate;
import org.imrsearch.vocabulary.Match;

/**
 * Reads the words of rulings: letters and digits, hyphens and slashes only part them. What ends a
 * sentence or a clause breaks phrases, and so does a formula or what announces the outcome.
 */
final class WordReader {
  /** A number of so many digits is a year or a code and no part of a phrase. */
  private static final int LONG_NUMBER = 4;

  private final PhraseSettings settings;
  private final WordTable table;

  private int[] words = new int[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int size;

  WordReader(PhraseSettings settings, WordTable table) {
    this.settings = settings;
    this.table = table;
  }

  WordedRuling read(FoundRuling ruling) {
    String text = settings.text(ruling);
    BitSet empty = emptyIn(text);
    size = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        if (breaks(c)) {
          add(WordedRuling.BREAK, i, i);
        }
        i++;
        continue;
      }
      int start = i;
      i = wordEnd(text, i);
      boolean left = empty.get(start) || isLongNumber(text, start, i);
      add(left ? WordedRuling.BREAK : table.number(text.substring(start, i)), start, i);
    }
    return new WordedRuling(
        ruling,
        text,
        Arrays.copyOf(words, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size));
  }

  private BitSet emptyIn(String text) {
    BitSet empty = new BitSet(text.length());
    for (Boilerplate.Stretch formula : settings.boilerplate().in(text)) {
      empty.set(formula.start(), formula.end());
    }
    for (Match<Boolean> outcome : settings.announcing().tag(text)) {
      empty.set(outcome.start(), outcome.end());
    }
    return empty;
  }

  private static boolean breaks(char c) {
    return ".,;:?!()[]\"“”\n".indexOf(c) >= 0;
  }

  private static int wordEnd(String text, int from) {
    int i = from + 1;
    while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || joins(text, i))) {
      i++;
    }
    return i;
  }

  /** An apostrophe before a letter or a decimal point belongs to the word that goes on after it. */
  private static boolean joins(String text, int at) {
    if (at + 1 == text.length()) {
      return false;
    }
    char sign = text.charAt(at);
    char next = text.charAt(at + 1);
    return sign == '.'
        ? Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next)
        : (sign == '\'' || sign == '’') && Character.isLetter(next);
  }

  private static boolean isLongNumber(String text, int start, int end) {
    return end - start >= LONG_NUMBER
        && Character.isDigit(text.charAt(start))
        && Character.isDigit(text.charAt(end - 1));
  }

  /** Breaks in a row are one. */
  private void add(int word, int start, int end) {
    if (word == WordedRuling.BREAK && (size == 0 || words[size - 1] == WordedRuling.BREAK)) {
      return;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = word;
    starts[size] = start;
    ends[size++] = end;
  }
}
