package org.imrsearch.corpus;

import org.imrsearch.determination.Determination;

/**
 * A letter that was made up, with what it says.
 *
 * @param truth what it says, built from the facts it was written from
 * @param text the letter as a PDF reader or a text file would give it
 */
public record FictionalLetter(Determination truth, String text) {}
