package org.imrsearch.vocabulary;

/**
 * A phrase found in a text.
 *
 * @param start where it begins, in characters
 * @param end just after its end
 * @param payload what it stands for
 */
public record Match<T>(int start, int end, T payload) {
  public Match {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Returns the characters that were matched. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Returns whether the two share a character. */
  public boolean overlaps(Match<?> other) {
    return start < other.end && other.start < end;
  }
}
