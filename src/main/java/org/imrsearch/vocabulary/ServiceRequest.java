package org.imrsearch.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A request with the names that the catalogues know in it, each at its place in the text.
 *
 * @param tokens the request as written
 * @param drugs the drugs, without those that only name a test of their level
 * @param bodyParts the parts of the body
 * @param concept the procedure and its category; empty if the catalogue knows none
 */
public record ServiceRequest(
    Tokens tokens,
    List<Match<Drug>> drugs,
    List<Match<BodyPart>> bodyParts,
    Optional<ServiceConcept> concept) {
  public ServiceRequest {
    drugs = List.copyOf(drugs);
    bodyParts = List.copyOf(bodyParts);
  }

  /** Returns the request as written. */
  public String text() {
    return tokens.text();
  }

  /** Returns the names of the parts of the body, each once, in the request's order. */
  public List<String> partNames() {
    return bodyParts.stream().map(match -> match.payload().name()).distinct().toList();
  }

  /** Returns whether it says what is asked for. */
  public boolean tells() {
    return concept.filter(ServiceConcept::tells).isPresent();
  }
}
