package org.imrsearch.precedent;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.Ruling;

/**
 * What is known of a request that precedents are sought for.
 *
 * @param letter the determination that it stands in, which is no precedent for itself; empty for a
 *     request that was never decided
 * @param service the request as written; empty where none is known
 * @param procedure the catalogue's name for it
 * @param category its category › subcategory
 * @param requested its particulars
 * @param diagnoses what the worker has, as far as the matter says
 * @param citations the guidelines that it turns on
 * @param facts what the case is: a clinical summary, or words about it
 * @param reasons why it was decided as it was, or denied; empty where nobody says
 */
public record Matter(
    Optional<String> letter,
    String service,
    Optional<String> procedure,
    List<String> category,
    Requested requested,
    List<Diagnosis> diagnoses,
    List<Citation> citations,
    String facts,
    String reasons) {
  public Matter {
    category = List.copyOf(category);
    diagnoses = List.copyOf(diagnoses);
    citations = List.copyOf(citations);
  }

  /** Returns the matter of a ruling. */
  public static Matter of(Determination letter, Ruling ruling) {
    return new Matter(
        Optional.of(letter.id()),
        ruling.eligiblePortion().orElse(ruling.service()),
        ruling.procedure(),
        ruling.category(),
        ruling.requested(),
        letter.diagnoses(),
        ruling.citations(),
        letter.summary(),
        ruling.rationale());
  }
}
