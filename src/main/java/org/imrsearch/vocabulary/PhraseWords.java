package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a tagger's phrases, and what tells at little cost that no phrase begins. */
final class PhraseWords {
  private final TokenSet known = new TokenSet();

  /** The words in the order in which they came. */
  private final List<TokenIds.Word> all = new ArrayList<>();

  /** The words by what a slip changes by one at most; few processes ever look for a slip. */
  private final Once<Map<Integer, List<Placed>>> byShape = new Once<>(this::shapes);

  /** Of the number of an abbreviation, that of its meaning; of other words 0. */
  private int[] meanings = {};

  private final TokenSet beginnings = new TokenSet();

  /** The first characters of the words that a phrase may begin with, as bits. */
  private final long[] initials = new long[2];

  /** A word, and as the how many-th it came. */
  private record Placed(int place, TokenIds.Word word) {}

  void abbreviate(String word, String meaning) {
    int meant = add(at(meaning), false);
    TokenCursor brief = at(word);
    int id = add(brief, false);
    meanings = Arrays.copyOf(meanings, Math.max(meanings.length, id + 1));
    meanings[id] = meant;
    // What it stands for may come to begin a phrase.
    addInitial(brief);
  }

  private static TokenCursor at(String word) {
    TokenCursor cursor = new TokenCursor(word, 0);
    cursor.next();
    return cursor;
  }

  /** Adds a word of a phrase; returns the number of what it means. */
  int add(TokenCursor cursor, boolean begins) {
    TokenIds.Word word = TokenIds.add(cursor);
    if (known.add(word.id())) {
      all.add(word);
    }
    int meaning = meaning(word.id());
    if (begins) {
      beginnings.add(meaning);
      addInitial(cursor);
    }
    return meaning;
  }

  private void addInitial(TokenCursor cursor) {
    char c = cursor.folded()[0];
    initials[c >> 6 & 1] |= 1L << c;
  }

  int meaning(int id) {
    return id < meanings.length && meanings[id] != TokenIds.UNKNOWN ? meanings[id] : id;
  }

  /** Returns a text's tokens with abbreviations resolved. */
  Tokens meant(Tokens text) {
    if (meanings.length == 0) {
      return text;
    }
    int[] meant = new int[text.last()];
    for (int i = text.first(); i < text.last(); i++) {
      meant[i] = meaning(text.id(i));
    }
    return text.numbered(meant);
  }

  /** Nobody mistakes the first letter, and a slip makes a word longer or shorter by one. */
  private static int shape(char initial, int length) {
    return initial << 8 | Math.min(length, 0xff);
  }

  /**
   * Returns the number of what a word means that a token is a slip of the pen for; of several words
   * the one that came first.
   */
  int meantBySlip(TokenCursor cursor) {
    Map<Integer, List<Placed>> shapes = byShape.get();
    int first = all.size();
    int meant = TokenIds.UNKNOWN;
    for (int length = cursor.length() - 1; length <= cursor.length() + 1; length++) {
      for (Placed placed : shapes.getOrDefault(shape(cursor.folded()[0], length), List.of())) {
        if (placed.place < first && placed.word.isOneSlipFrom(cursor.folded(), cursor.length())) {
          first = placed.place;
          meant = meaning(placed.word.id());
        }
      }
    }
    return meant;
  }

  private Map<Integer, List<Placed>> shapes() {
    Map<Integer, List<Placed>> shapes = new HashMap<>();
    for (int place = 0; place < all.size(); place++) {
      TokenIds.Word word = all.get(place);
      shapes
          .computeIfAbsent(shape(word.initial(), word.length()), key -> new ArrayList<>())
          .add(new Placed(place, word));
    }
    return shapes;
  }

  /** Returns whether a phrase holds a word. */
  boolean knows(int id) {
    return known.contains(id);
  }

  /** Returns whether a phrase begins with a word. */
  boolean mayBegin(int id) {
    return beginnings.contains(id);
  }

  /** Returns whether a phrase may begin with a word that begins with a character. */
  boolean mayBeginWith(char c) {
    char low = TokenCursor.initial(c);
    return low != 0 && (initials[low >> 6 & 1] >>> low & 1) != 0;
  }
}
