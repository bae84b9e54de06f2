/**
 * How well the program does its work: determinations as extracted, compared with what a person read
 * in the same letters.
 *
 * <p>{@link org.imrsearch.evaluation.ExtractionEvaluation} compares two files of determinations,
 * field by field, and says what it takes to be the same.
 */
@NullMarked
package org.imrsearch.evaluation;

import org.jspecify.annotations.NullMarked;
