package org.imrsearch.query;

import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.RulingExcerpt;

/**
 * A ruling of an export, whole.
 *
 * @param letter its determination
 * @param ruling the ruling, one of the determination's
 */
public record FoundRuling(Determination letter, Ruling ruling) {
  /** Returns as much of it as is shown among others. */
  public RulingExcerpt excerpt() {
    return RulingExcerpt.of(letter, ruling);
  }

  /** Returns the determination's id, {@code #}, the ruling's number. */
  public String id() {
    return letter.id() + "#" + ruling.number();
  }
}
