package org.imrsearch.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A node of the tree of token numbers that a {@link PhraseTagger} walks. */
final class PhraseNode<T> {
  /** The token that leads here from the node above. */
  private final int token;

  /** The children, each at the slot that its token hashes to or at the next free one. */
  private @Nullable PhraseNode<T>[] slots = array(1);

  private int children;
  private Optional<T> payload = Optional.empty();
  private Optional<String> written = Optional.empty();
  private boolean afterHardGap;

  private PhraseNode(int token, boolean afterHardGap) {
    this.token = token;
    this.afterHardGap = afterHardGap;
  }

  static <T> PhraseNode<T> root() {
    return new PhraseNode<>(TokenIds.UNKNOWN, false);
  }

  Optional<T> payload() {
    return payload;
  }

  /** Returns whether a phrase has the end of a sentence just before this token. */
  boolean afterHardGap() {
    return afterHardGap;
  }

  /** Returns where a phrase goes on with a token, or null if none does. */
  @Nullable PhraseNode<T> child(int next) {
    return slots[slot(slots, next)];
  }

  PhraseNode<T> childOrNew(int next, boolean hardGapBefore) {
    int slot = slot(slots, next);
    PhraseNode<T> child = slots[slot];
    if (child == null) {
      child = new PhraseNode<>(next, hardGapBefore);
      slots[slot] = child;
      if (2 * ++children > slots.length) {
        slots = doubled(slots);
      }
    }
    child.afterHardGap |= hardGapBefore;
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
  boolean accepts(Tokens tokens, int first, int last) {
    return payload.isPresent()
        && (written.isEmpty() || tokens.hasCapitalsOf(written.get(), first, last));
  }

  private static <T> @Nullable PhraseNode<T>[] doubled(@Nullable PhraseNode<T>[] full) {
    @Nullable PhraseNode<T>[] wider = array(2 * full.length);
    for (PhraseNode<T> child : full) {
      if (child != null) {
        wider[slot(wider, child.token)] = child;
      }
    }
    return wider;
  }

  @SuppressWarnings("unchecked") // Java makes no generic arrays; this one never leaves the class.
  private static <T> @Nullable PhraseNode<T>[] array(int length) {
    return (@Nullable PhraseNode<T>[]) new PhraseNode<?>[length];
  }

  /** Returns the slot of a token's child, or the empty one that it belongs in. */
  private static <T> int slot(@Nullable PhraseNode<T>[] slots, int token) {
    int slot = (token * 0x9E3779B9) >>> 16 & (slots.length - 1);
    for (PhraseNode<T> child = slots[slot];
        child != null && child.token != token;
        child = slots[slot]) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
