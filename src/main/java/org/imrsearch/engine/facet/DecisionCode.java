package org.imrsearch.engine.facet;

import java.util.Optional;
import org.imrsearch.determination.Decision;

/** A ruling's decision as a number, by which counts are kept apart. */
public final class DecisionCode {
  /** Of a ruling that says none. */
  public static final int UNDECIDED = 0;

  /** The denial stands. */
  public static final int UPHELD = 1;

  /** The service is to be given. */
  public static final int OVERTURNED = 2;

  /** How many there are. */
  public static final int KINDS = 3;

  private DecisionCode() {}

  /** Returns the number of a decision. */
  public static int of(Optional<Decision> decision) {
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
