package org.imrsearch.query;

import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;

/**
 * A ruling of an export, whole.
 *
 * @param letter its determination
 * @param ruling the ruling, one of the determination's
 */
public record FoundRuling(Determination letter, Ruling ruling) {
  /** Returns the determination's id, {@code #}, the ruling's number. */
  public String id() {
    return letter.id() + "#" + ruling.number();
  }
}
