package org.imrsearch.letter;

import java.util.Optional;
import org.imrsearch.determination.Decision;

/**
 * The parts of one ruling as running text, before anything is made of them.
 *
 * @param line the line of the file on which the service begins, from 1
 * @param request the request with what became of it; without the decision
 * @param decision the decision
 * @param guidelines what the parties relied on; empty in the layout that does not say
 * @param rationale the rationale; empty when it is missing
 */
record RulingText(
    int line,
    String request,
    Decision decision,
    Optional<Guidelines> guidelines,
    String rationale) {

  /**
   * The guideline blocks.
   *
   * @param claimsAdministrator the insurer's; empty when it is missing
   * @param reviewer the reviewer's; empty when it is missing
   */
  record Guidelines(String claimsAdministrator, String reviewer) {}
}
