package org.imrsearch.vocabulary;

/**
 * A drug.
 *
 * @param generic the generic name, "hydrocodone/acetaminophen"
 * @param drugClass the class, "Opioids"
 */
public record Drug(String generic, String drugClass) {}
