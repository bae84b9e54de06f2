package org.imrsearch.determination;

import java.util.List;
import java.util.Optional;

/**
 * One disputed service of a determination, with the decision on it: the unit of search.
 *
 * @param number its place in the letter, from 1
 * @param service the request as the letter writes it; of a partial approval, the whole request
 * @param eligiblePortion of a partial approval, the portion that was still under review
 * @param category the DWC's category › subcategory of the procedure; empty when unknown
 * @param procedure the service normalised to the catalogue's name
 * @param decision upheld or overturned
 * @param citations a topic a citation, in the letter's order
 * @param rationale why, in the reviewer's words
 */
public record Ruling(
    int number,
    String service,
    Optional<String> eligiblePortion,
    List<String> category,
    Optional<String> procedure,
    Decision decision,
    List<Citation> citations,
    String rationale) {
  public Ruling {
    category = List.copyOf(category);
    citations = List.copyOf(citations);
  }
}
