package org.imrsearch.lucene;

import java.util.Optional;
import org.imrsearch.determination.Decision;

/** A ruling's decision as a number, by which counts are kept apart. */
final class DecisionCode {
  static final int UNDECIDED = 0;
  static final int UPHELD = 1;
  static final int OVERTURNED = 2;

  /** How many there are. */
  static final int KINDS = 3;

  private DecisionCode() {}

  static int of(Optional<Decision> decision) {
    return decision
        .map(
            known ->
                switch (known) {
                  case UPHELD -> UPHELD;
                  case OVERTURNED -> OVERTURNED;
                })
        .orElse(UNDECIDED);
  }
}
