package org.imrsearch.determination;

import java.util.Optional;

/**
 * A drug that a service asks for.
 *
 * @param text its name as the letter writes it, brand or generic, without strength and quantity
 * @param drug the generic name
 * @param drugClass the class of the generic
 * @param strength as written, "10/325 mg"
 * @param quantity how many units, "60" of "#60"; digits only
 */
public record RequestedDrug(
    String text,
    Optional<String> drug,
    Optional<String> drugClass,
    Optional<String> strength,
    Optional<String> quantity) {}
