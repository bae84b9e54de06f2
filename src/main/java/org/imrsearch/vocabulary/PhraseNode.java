package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A node of the tree of token numbers that a {@link PhraseTagger} walks. */
final class PhraseNode<T> {
  /** Token numbers grow by one, so a node with many children finds them by number. */
  private static final int DENSE = 16;

  private static final int[] NONE = {};

  private int[] tokens = NONE;
  private int[] byToken = NONE;
  private final List<Optional<PhraseNode<T>>> children = new ArrayList<>(0);
  private Optional<T> payload = Optional.empty();
  private Optional<String> written = Optional.empty();
  private boolean afterHardGap;

  PhraseNode(boolean afterHardGap) {
    this.afterHardGap = afterHardGap;
  }

  Optional<T> payload() {
    return payload;
  }

  /** Returns whether a phrase has the end of a sentence just before this token. */
  boolean afterHardGap() {
    return afterHardGap;
  }

  Optional<PhraseNode<T>> child(int token) {
    int at = indexOf(token);
    return at < 0 ? Optional.empty() : children.get(at);
  }

  PhraseNode<T> childOrNew(int token, boolean afterHardGap) {
    int at = indexOf(token);
    if (at >= 0) {
      PhraseNode<T> child = children.get(at).orElseThrow();
      child.afterHardGap |= afterHardGap;
      return child;
    }
    PhraseNode<T> child = new PhraseNode<>(afterHardGap);
    append(token);
    children.add(Optional.of(child));
    return child;
  }

  /** Makes a phrase end here unless one does; a phrase of any capitals widens one as written. */
  T put(T value, Optional<String> asWritten) {
    if (payload.isEmpty()) {
      payload = Optional.of(value);
      written = asWritten;
    } else if (asWritten.isEmpty()) {
      written = asWritten;
    }
    return payload.get();
  }

  /** Returns whether a phrase ends here and the tokens have the capitals that it asks for. */
  boolean accepts(TokenRun run, int first, int last) {
    return payload.isPresent()
        && (written.isEmpty() || run.hasCapitalsOf(written.get(), first, last));
  }

  private int indexOf(int token) {
    if (byToken.length > 0) {
      return token >= 0 && token < byToken.length ? byToken[token] - 1 : -1;
    }
    for (int i = 0; i < children.size(); i++) {
      if (tokens[i] == token) {
        return i;
      }
    }
    return -1;
  }

  private void append(int token) {
    int at = children.size();
    if (at == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * at + 1);
    }
    tokens[at] = token;
    if (at + 1 == DENSE) {
      for (int i = 0; i < at; i++) {
        index(tokens[i], i);
      }
    }
    if (at + 1 >= DENSE) {
      index(token, at);
    }
  }

  private void index(int token, int child) {
    if (token >= byToken.length) {
      byToken = Arrays.copyOf(byToken, 2 * token + 1);
    }
    byToken[token] = child + 1;
  }
}
