package org.imrsearch.determination;

import java.util.Optional;

/**
 * A diagnosis that the clinical summary speaks of.
 *
 * @param text as the letter writes it
 * @param concept the catalogue's name for it, where the catalogue knows it
 * @param bodyPart the part of the body, where it is known
 * @param assertion how the letter speaks of it
 */
public record Diagnosis(
    String text, Optional<String> concept, Optional<String> bodyPart, Assertion assertion) {}
