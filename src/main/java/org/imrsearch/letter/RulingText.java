package org.imrsearch.letter;

import java.util.Optional;
import org.imrsearch.determination.Decision;

/**
 * The parts of one ruling as running text, before anything is made of them.
 *
 * @param line the line of the file on which the service begins, from 1
 * @param request the request with what became of it; without the decision
 * @param decision the decision; empty when it can't be read
 * @param guidelines what the parties relied on; empty in the layout that does not say
 * @param rationale the rationale; empty when it is missing
 */
record RulingText(
    int line,
    String request,
    Optional<Decision> decision,
    Optional<Guidelines> guidelines,
    String rationale) {

  /**
   * The guideline blocks.
   *
   * @param claimsAdministrator the insurer's; an empty text when it is missing, and nothing in the
   *     layout that does not have it
   * @param reviewer the reviewer's; empty when it is missing
   */
  record Guidelines(Optional<String> claimsAdministrator, String reviewer) {

    Guidelines(String claimsAdministrator, String reviewer) {
      this(Optional.of(claimsAdministrator), reviewer);
    }
  }
}
