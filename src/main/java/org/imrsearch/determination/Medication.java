package org.imrsearch.determination;

import java.util.Optional;

/**
 * A drug that the clinical summary names.
 *
 * @param text as the letter writes it, brand or generic
 * @param drug the generic name
 * @param drugClass the class of the generic
 */
public record Medication(String text, Optional<String> drug, Optional<String> drugClass) {}
