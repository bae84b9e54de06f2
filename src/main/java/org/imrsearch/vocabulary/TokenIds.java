package org.imrsearch.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the words of all phrases from 1, each once in the whole process, as an interner keeps
 * strings once. So a text needs to be numbered once only, and every {@link PhraseTagger} walks the
 * same numbers, whatever catalogue or wording it was made of and whenever. Words that are in no
 * phrase have no number, so that the texts read do not make this grow.
 *
 * <p>Looking up takes no lock: a slot holds nothing or an immutable word. A reader beside a writer
 * may miss a new word, but none of a tagger that was handed to it, which came after the word.
 */
final class TokenIds {
  static final int UNKNOWN = 0;

  private static volatile @Nullable Word[] slots = new Word[1 << 12];
  private static int size;

  private TokenIds() {}

  /** A word as {@link TokenCursor} folds it, and its number. */
  static final class Word {
    private final char[] letters;
    private final int hash;
    private final int id;

    private Word(char[] letters, int hash, int id) {
      this.letters = letters;
      this.hash = hash;
      this.id = id;
    }

    int id() {
      return id;
    }

    char initial() {
      return letters[0];
    }

    int length() {
      return letters.length;
    }

    /** Returns whether a token is this word but for one slip of the pen. */
    boolean isOneSlipFrom(char[] token, int length) {
      return OneSlip.apart(letters, token, length);
    }

    private boolean is(char[] token, int length, int tokenHash) {
      if (hash != tokenHash || letters.length != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (letters[i] != token[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns the number of the word that a cursor stands on, or {@link #UNKNOWN}. */
  static int find(TokenCursor cursor) {
    @Nullable Word[] known = slots;
    Word word = known[slot(known, cursor.folded(), cursor.length(), cursor.hash())];
    return word == null ? UNKNOWN : word.id;
  }

  /** Returns the number of a word given as {@link NameKey} folds it, or {@link #UNKNOWN}. */
  static int find(String folded) {
    char[] letters = folded.toCharArray();
    @Nullable Word[] known = slots;
    Word word = known[slot(known, letters, letters.length, hash(letters, letters.length))];
    return word == null ? UNKNOWN : word.id;
  }

  /** Returns the word that a cursor stands on, numbered now if it was not before. */
  static synchronized Word add(TokenCursor cursor) {
    @Nullable Word[] known = slots;
    int slot = slot(known, cursor.folded(), cursor.length(), cursor.hash());
    Word word = known[slot];
    if (word == null) {
      char[] letters = Arrays.copyOf(cursor.folded(), cursor.length());
      word = new Word(letters, cursor.hash(), ++size);
      known[slot] = word;
      if (2 * size > known.length) {
        slots = doubled(known);
      }
    }
    return word;
  }

  static int hash(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return hash;
  }

  private static @Nullable Word[] doubled(@Nullable Word[] full) {
    @Nullable Word[] wider = new Word[2 * full.length];
    for (Word word : full) {
      if (word != null) {
        wider[slot(wider, word.letters, word.letters.length, word.hash)] = word;
      }
    }
    return wider;
  }

  /** Returns the slot that holds the word, or the empty one that it belongs in. */
  private static int slot(@Nullable Word[] known, char[] token, int length, int hash) {
    int mixed = hash * 0x9E3779B9;
    int slot = (mixed ^ (mixed >>> 15)) & (known.length - 1);
    for (Word word = known[slot]; word != null; word = known[slot]) {
      if (word.is(token, length, hash)) {
        return slot;
      }
      slot = (slot + 1) & (known.length - 1);
    }
    return slot;
  }
}
