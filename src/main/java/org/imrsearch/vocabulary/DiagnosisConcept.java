package org.imrsearch.vocabulary;

import java.util.Optional;

/**
 * A diagnosis as the catalogue names it.
 *
 * @param concept "cervical strain"
 * @param bodyPart "neck", where the diagnosis or the words beside it tell
 */
public record DiagnosisConcept(String concept, Optional<String> bodyPart) {}
