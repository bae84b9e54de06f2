package org.imrsearch.vocabulary;

import java.util.Optional;

/**
 * A part of the body.
 *
 * @param name as used in facets, "low back"
 * @param region the word that makes diagnoses of it, "lumbar"
 * @param parent the part that it belongs to
 */
public record BodyPart(String name, String region, Optional<String> parent) {}
