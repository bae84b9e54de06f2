package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds known phrases in running text, by whole tokens: letters and digits count, in either case
 * and in either number; blanks, line breaks, hyphens, slashes, commas and brackets between them do
 * not, and {@code &} reads as "and". A phrase does not reach over the end of a sentence unless it
 * was written with one. The work is linear in the text. Instances are immutable.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTagger<T> {
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
    TokenRun run = TokenRun.of(text, 0, Integer.MAX_VALUE, ids);
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
    List<Match<T>> matches = new ArrayList<>(1);
    longestFrom(TokenRun.of(text, from, longest, ids), 0, matches);
    return matches.stream().findFirst();
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
