package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  private final TokenIds ids;
  private final PhraseNode<T> root;
  private final int longest;

  private PhraseTagger(TokenIds ids, PhraseNode<T> root, int longest) {
    this.ids = ids;
    this.root = root;
    this.longest = longest;
  }

  /** Returns an empty builder. */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** Returns the phrases of a text from left to right, the longest at each place, none twice. */
  public List<Match<T>> tag(CharSequence text) {
    return tag(TokenRun.of(text, 0, Integer.MAX_VALUE, ids));
  }

  /**
   * Returns the phrases of the beginning of a text, words with one wrong letter among them. Costs a
   * look at every known word for each unknown one: for short texts in which {@link #tag} found
   * nothing.
   *
   * @param spelt whether a word is right as it is, though no phrase here holds it
   */
  List<Match<T>> tagMisspelt(CharSequence text, Predicate<String> spelt) {
    return tag(
        TokenRun.of(
            text,
            0,
            MISSPELT_LIMIT,
            (token, length) -> {
              int id = ids.find(token, length);
              boolean slip = id == TokenIds.UNKNOWN && !spelt.test(new String(token, 0, length));
              return slip ? ids.findMisspelt(token, length) : id;
            }));
  }

  /** Returns whether a phrase holds a word, given as {@link NameKey} folds it. */
  boolean knows(String folded) {
    return ids.find(folded.toCharArray(), folded.length()) != TokenIds.UNKNOWN;
  }

  private List<Match<T>> tag(TokenRun run) {
    List<Match<T>> matches = new ArrayList<>();
    int i = 0;
    while (i < run.size()) {
      int end = longestFrom(run, i, matches);
      i = end > i ? end : i + 1;
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
    if (from >= text.length() || insideToken || !TokenCursor.begins(text.charAt(from))) {
      return Optional.empty();
    }
    TokenRun run = runAlong(text, from);
    if (run.size() == 0) {
      return Optional.empty();
    }
    List<Match<T>> matches = new ArrayList<>(1);
    longestFrom(run, 0, matches);
    return matches.stream().findFirst();
  }

  /** Reads tokens for as long as a phrase goes on with them: most places begin none. */
  private TokenRun runAlong(CharSequence text, int from) {
    TokenRun run = new TokenRun(text, 8);
    TokenCursor cursor = new TokenCursor(text, from);
    PhraseNode<T> node = root;
    while (run.size() < longest && cursor.next()) {
      int id = ids.find(cursor.folded(), cursor.length());
      Optional<PhraseNode<T>> child = node.child(id);
      if (child.isEmpty()) {
        break;
      }
      node = child.get();
      run.append(cursor, id);
    }
    return run;
  }

  /** Returns what a whole text stands for, capitals or not, if it is one of the phrases. */
  public Optional<T> exactly(CharSequence text) {
    TokenRun run = TokenRun.of(text, 0, longest + 1, ids);
    PhraseNode<T> node = root;
    for (int i = 0; i < run.size(); i++) {
      Optional<PhraseNode<T>> child = node.child(run.id(i));
      if (child.isEmpty()) {
        return Optional.empty();
      }
      node = child.get();
    }
    return node.payload();
  }

  /** Adds the longest phrase from token {@code first} on; returns the token after it. */
  private int longestFrom(TokenRun run, int first, List<Match<T>> matches) {
    int after = first;
    PhraseNode<T> node = root;
    Optional<PhraseNode<T>> found = Optional.empty();
    for (int i = first; i < run.size(); i++) {
      Optional<PhraseNode<T>> child = node.child(run.id(i));
      if (child.isEmpty() || (i > first && run.afterHardGap(i) && !child.get().afterHardGap())) {
        break;
      }
      node = child.get();
      if (node.accepts(run, first, i)) {
        found = child;
        after = i + 1;
      }
    }
    if (after == first) {
      return first;
    }
    int last = after - 1;
    found
        .flatMap(PhraseNode::payload)
        .ifPresent(p -> matches.add(new Match<>(run.start(first), run.closedEnd(first, last), p)));
    return after;
  }

  /** Collects phrases. */
  public static final class Builder<T> {
    private final TokenIds ids = new TokenIds();
    private final PhraseNode<T> root = new PhraseNode<>(false);
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
      TokenCursor full = new TokenCursor(meaning, 0);
      full.next();
      int id = ids.add(full.folded(), full.length());
      TokenCursor brief = new TokenCursor(word, 0);
      brief.next();
      ids.abbreviate(brief.folded(), brief.length(), id);
      return this;
    }

    /** Returns the tagger; the builder must not be used after it. */
    public PhraseTagger<T> build() {
      return new PhraseTagger<>(ids, root, longest);
    }

    /** Adds a phrase unless it is there; returns what it stands for now. */
    T put(String phrase, T payload, boolean asWritten) {
      TokenCursor cursor = new TokenCursor(phrase, 0);
      PhraseNode<T> node = root;
      int depth = 0;
      while (cursor.next()) {
        int id = ids.add(cursor.folded(), cursor.length());
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
