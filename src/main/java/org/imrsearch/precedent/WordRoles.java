package org.imrsearch.precedent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what words can do in a phrase, by the lists of {@code precedents-words.yaml}. Immutable.
 */
public final class WordRoles {
  private final Map<String, WordRole> roles;

  private WordRoles(Map<String, WordRole> roles) {
    this.roles = Map.copyOf(roles);
  }

  /**
   * Makes the roles of lists of words; a word of several lists has the role of the first of
   * joining, denying, idle.
   */
  static WordRoles of(List<String> joining, List<String> denying, List<String> idle) {
    Map<String, WordRole> roles = new HashMap<>();
    idle.forEach(word -> roles.put(WordFold.fold(word), WordRole.IDLE));
    denying.forEach(word -> roles.put(WordFold.fold(word), WordRole.DENYING));
    joining.forEach(word -> roles.put(WordFold.fold(word), WordRole.JOINING));
    return new WordRoles(roles);
  }

  /** Returns the role of a folded word; numbers, amounts and single letters are idle. */
  WordRole of(String folded) {
    boolean plain = folded.length() < 2 || Character.isDigit(folded.charAt(0));
    return roles.getOrDefault(folded, plain ? WordRole.IDLE : WordRole.CONTENT);
  }
}
