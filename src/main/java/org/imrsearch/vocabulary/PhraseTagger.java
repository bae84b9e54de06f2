package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds known phrases in running text, by whole tokens: letters and digits count, in either case
 * and in either number; blanks, line breaks, hyphens, slashes, commas and brackets between them do
 * not, and {@code &} reads as "and". A phrase does not reach over the end of a sentence unless it
 * was written with one. The work is linear in the text. Instances are immutable.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTagger<T> {
  /** So many words of a text are looked at for slips of the pen. */
  private static final int MISSPELT_LIMIT = 40;

  private final PhraseWords words;
  private final PhraseNode<T> root;
  private final int longest;

  private PhraseTagger(PhraseWords words, PhraseNode<T> root, int longest) {
    this.words = words;
    this.root = root;
    this.longest = longest;
  }

  /** Returns an empty builder. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Returns the phrases of a text from left to right, the longest at each place, none twice. */
  public List<Match<T>> tag(CharSequence text) {
    return tag(Tokens.of(text));
  }

  /** Returns the phrases of a text that was read before, as {@link #tag(CharSequence)} does. */
  public List<Match<T>> tag(Tokens text) {
    return all(words.meant(text));
  }

  /** Returns the first phrase of a text, and of those that begin there the longest. */
  public Optional<Match<T>> first(Tokens text) {
    Tokens tokens = words.meant(text);
    for (int i = tokens.first(); i < tokens.last(); i++) {
      if (words.mayBegin(tokens.id(i))) {
        Match<T> match = longestFrom(tokens, i);
        if (match != null) {
          return Optional.of(match);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the phrases of the beginning of a text, words with one wrong letter among them. Costs a
   * look at every known word for each unknown one: for short texts in which {@link #tag} found
   * nothing.
   *
   * @param spelt whether a word is right as it is, though no phrase here holds it
   */
  List<Match<T>> tagMisspelt(String text, Predicate<String> spelt) {
    Tokens.Builder tokens = new Tokens.Builder(text, 8);
    TokenCursor cursor = new TokenCursor(text, 0);
    while (tokens.size() < MISSPELT_LIMIT && cursor.next()) {
      int id = words.meaning(TokenIds.find(cursor));
      boolean slip =
          !words.knows(id) && !spelt.test(new String(cursor.folded(), 0, cursor.length()));
      tokens.append(cursor, slip ? words.meantBySlip(cursor) : id);
    }
    return all(tokens.build());
  }

  /** Returns whether a phrase holds a word, given as {@link NameKey} folds it. */
  boolean knows(String folded) {
    return words.knows(words.meaning(TokenIds.find(folded)));
  }

  private List<Match<T>> all(Tokens tokens) {
    List<Match<T>> matches = new ArrayList<>();
    int i = tokens.first();
    while (i < tokens.last()) {
      Match<T> match = words.mayBegin(tokens.id(i)) ? longestFrom(tokens, i) : null;
      if (match == null) {
        i++;
        continue;
      }
      matches.add(match);
      while (i < tokens.last() && tokens.start(i) < match.end()) {
        i++;
      }
    }
    return matches;
  }

  /** Returns the longest phrase that begins at an offset, white space skipped. */
  public Optional<Match<T>> longestAt(CharSequence text, int offset) {
    int from = offset;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    boolean insideToken =
        from > 0 && from == offset && Character.isLetterOrDigit(text.charAt(from - 1));
    if (from >= text.length() || insideToken || !words.mayBeginWith(text.charAt(from))) {
      return Optional.empty();
    }
    Tokens tokens = along(text.toString(), from);
    return tokens.first() == tokens.last()
        ? Optional.empty()
        : Optional.ofNullable(longestFrom(tokens, tokens.first()));
  }

  /** Returns the longest phrase that begins at an offset of a text that was read before. */
  public Optional<Match<T>> longestAt(Tokens text, int offset) {
    int at = text.firstFrom(offset);
    if (at == text.last() || !words.mayBegin(words.meaning(text.id(at)))) {
      return Optional.empty();
    }
    for (int i = offset; i < text.start(at); i++) {
      if (!Character.isWhitespace(text.text().charAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(longestFrom(words.meant(text), at));
  }

  /** Reads tokens for as long as a phrase goes on with them: most places begin none. */
  private Tokens along(String text, int from) {
    Tokens.Builder tokens = new Tokens.Builder(text, 8);
    TokenCursor cursor = new TokenCursor(text, from);
    PhraseNode<T> node = root;
    while (tokens.size() < longest && cursor.next()) {
      int id = words.meaning(TokenIds.find(cursor));
      node = node.child(id);
      if (node == null) {
        break;
      }
      tokens.append(cursor, id);
    }
    return tokens.build();
  }

  /** Returns what a whole text stands for, capitals or not, if it is one of the phrases. */
  public Optional<T> exactly(CharSequence text) {
    return exactly(Tokens.of(text, longest + 1));
  }

  /** Returns what a text stands for that was read before, as a whole. */
  public Optional<T> exactly(Tokens text) {
    Tokens tokens = words.meant(text);
    PhraseNode<T> node = root;
    for (int i = tokens.first(); i < tokens.last(); i++) {
      node = node.child(tokens.id(i));
      if (node == null) {
        return Optional.empty();
      }
    }
    return node.payload();
  }

  /** Returns the longest phrase from a token on, or null if there is none. */
  private @Nullable Match<T> longestFrom(Tokens tokens, int first) {
    PhraseNode<T> found = null;
    int last = first;
    PhraseNode<T> node = root;
    for (int i = first; i < tokens.last(); i++) {
      node = node.child(tokens.id(i));
      if (node == null || (i > first && tokens.afterHardGap(i) && !node.afterHardGap())) {
        break;
      }
      if (node.accepts(tokens, first, i)) {
        found = node;
        last = i;
      }
    }
    return found == null
        ? null
        : new Match<>(
            tokens.start(first), tokens.closedEnd(first, last), found.payload().orElseThrow());
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private final PhraseWords words = new PhraseWords();
    private final PhraseNode<T> root = PhraseNode.root();
    private int longest;

    private Builder() {}

    /**
     * Adds a phrase to be found in capitals or not.
     *
     * @throws IllegalArgumentException if it holds no letter or digit, or is there already with
     *     another payload
     */
    public Builder<T> add(String phrase, T payload) {
      return addOnce(phrase, payload, false);
    }

    /**
     * Adds a phrase to be found only with its capitals: abbreviations that are also words.
     *
     * @throws IllegalArgumentException as for {@link #add}
     */
    public Builder<T> addAsWritten(String phrase, T payload) {
      return addOnce(phrase, payload, true);
    }

    /** Makes one word stand for another in phrases and texts alike; before any phrase is added. */
    Builder<T> abbreviate(String word, String meaning) {
      words.abbreviate(word, meaning);
      return this;
    }

    /** Returns the tagger; the builder must not be used after it. */
    public PhraseTagger<T> build() {
      return new PhraseTagger<>(words, root, longest);
    }

    /** Adds a phrase unless it is there; returns what it stands for now. */
    T put(String phrase, T payload, boolean asWritten) {
      TokenCursor cursor = new TokenCursor(phrase, 0);
      PhraseNode<T> node = root;
      int depth = 0;
      while (cursor.next()) {
        int id = words.add(cursor, depth == 0);
        node = node.childOrNew(id, depth > 0 && cursor.afterHardGap());
        depth++;
      }
      if (depth == 0) {
        throw new IllegalArgumentException("no letter or digit in phrase \"" + phrase + "\"");
      }
      longest = Math.max(longest, depth);
      return node.put(payload, asWritten ? Optional.of(phrase) : Optional.empty());
    }

    private Builder<T> addOnce(String phrase, T payload, boolean asWritten) {
      if (!put(phrase, payload, asWritten).equals(payload)) {
        throw new IllegalArgumentException("phrase \"" + phrase + "\" stands for two things");
      }
      return this;
    }
  }
}
