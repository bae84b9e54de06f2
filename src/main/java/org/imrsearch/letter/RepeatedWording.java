package org.imrsearch.letter;

import java.util.function.Supplier;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.vocabulary.RecentlyMet;

/**
 * What was made of wordings of guideline blocks that were read lately. Letters have them from
 * templates: even among a hundred letters half of the blocks have stood, word for word, in one
 * before, and of what single clauses cite still more. Safe for use by several threads.
 *
 * @param <T> what is made of a wording; immutable
 */
final class RepeatedWording<T> {
  private static final int BITS = 13;

  /** Longer wordings hardly repeat, and a few of them would fill the memory. */
  private static final int LONGEST = 600;

  private final RecentlyMet<Said, T> met = new RecentlyMet<>(BITS);

  private record Said(CitedBy by, String wording) {}

  /** Returns what a party's wording says, from memory if it is there. */
  T get(CitedBy by, String wording, Supplier<T> reader) {
    return wording.length() > LONGEST
        ? reader.get()
        : met.get(new Said(by, wording), said -> reader.get());
  }
}
