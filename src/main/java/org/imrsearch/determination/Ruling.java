package org.imrsearch.determination;

import java.util.List;
import java.util.Optional;

/**
 * One disputed service of a determination, with the decision on it: the unit of search.
 *
 * @param number its place in the letter, from 1
 * @param service the request as the letter writes it; of a partial approval, the whole request;
 *     empty in a letter of which only the text could be kept
 * @param eligiblePortion of a partial approval, the portion that was still under review
 * @param category the DWC's category › subcategory of the procedure; empty when unknown
 * @param procedure the service normalised to the catalogue's name
 * @param requested the particulars of the service
 * @param decision upheld or overturned; empty only where no decision could be read
 * @param citations a topic a citation, in the letter's order
 * @param noEvidence the parties that the letter says cited no evidence; to cite nothing and to be
 *     said to cite nothing are two things
 * @param rationale why, in the reviewer's words
 */
public record Ruling(
    int number,
    String service,
    Optional<String> eligiblePortion,
    List<String> category,
    Optional<String> procedure,
    Requested requested,
    Optional<Decision> decision,
    List<Citation> citations,
    List<CitedBy> noEvidence,
    String rationale) {
  public Ruling {
    category = List.copyOf(category);
    citations = List.copyOf(citations);
    noEvidence = List.copyOf(noEvidence);
  }

  /**
   * A decided ruling whose service has no particulars, and none of whose parties lacks evidence.
   */
  public Ruling(
      int number,
      String service,
      Optional<String> eligiblePortion,
      List<String> category,
      Optional<String> procedure,
      Decision decision,
      List<Citation> citations,
      String rationale) {
    this(
        number,
        service,
        eligiblePortion,
        category,
        procedure,
        Requested.NOTHING,
        Optional.of(decision),
        citations,
        List.of(),
        rationale);
  }
}
