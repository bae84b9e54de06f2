package org.imrsearch.determination;

import java.util.List;
import java.util.Optional;

/**
 * What a service asks for, in particulars: the portion under review where only a portion was.
 *
 * @param drugs the drugs, in the request's order
 * @param bodyParts the catalogue's names of the parts of the body, in the request's order
 * @param laterality the side
 * @param sessions how many visits or sessions in all: 12 of "2 times a week for 6 weeks"
 */
public record Requested(
    List<RequestedDrug> drugs,
    List<String> bodyParts,
    Optional<Laterality> laterality,
    Optional<Integer> sessions) {
  /** A service without particulars. */
  public static final Requested NOTHING =
      new Requested(List.of(), List.of(), Optional.empty(), Optional.empty());

  public Requested {
    drugs = List.copyOf(drugs);
    bodyParts = List.copyOf(bodyParts);
  }
}
