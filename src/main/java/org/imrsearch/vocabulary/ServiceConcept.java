package org.imrsearch.vocabulary;

import java.util.List;

/**
 * A requested service, normalised.
 *
 * @param procedure "MRI, shoulder"; for a drug, its generic name
 * @param category the DWC's category and, where it has one, subcategory
 * @param bodyParts the parts of the body that the request names, in its order
 * @param drugs the drugs that it names, in its order
 */
public record ServiceConcept(
    String procedure, List<String> category, List<String> bodyParts, List<Drug> drugs) {
  public ServiceConcept {
    category = List.copyOf(category);
    bodyParts = List.copyOf(bodyParts);
    drugs = List.copyOf(drugs);
  }
}
