package org.imrsearch.vocabulary;

import java.util.List;

/**
 * A requested service, normalised.
 *
 * @param procedure "MRI, shoulder"; for a drug, its generic name
 * @param category the DWC's category and, where it has one, subcategory
 * @param sessions whether it is given in sessions or visits
 * @param isDrug whether it is filed under the category of drugs
 * @param tells whether it says what is asked for; "treatment" or "sessions" alone do not
 */
public record ServiceConcept(
    String procedure, List<String> category, InSessions sessions, boolean isDrug, boolean tells) {
  public ServiceConcept {
    category = List.copyOf(category);
  }
}
