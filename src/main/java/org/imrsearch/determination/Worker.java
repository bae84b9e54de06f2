package org.imrsearch.determination;

import java.util.Optional;

/**
 * The injured worker, as far as the summary says.
 *
 * @param age in years
 * @param sex unset where the letter does not state it: it is never guessed
 */
public record Worker(Optional<Integer> age, Optional<Sex> sex) {}
