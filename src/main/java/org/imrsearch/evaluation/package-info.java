/**
 * How well the program does its work, measured against what people know to be right.
 *
 * <p>{@link org.imrsearch.evaluation.ExtractionEvaluation} compares determinations as extracted
 * with what a person read in the same letters, field by field, and says what it takes to be the
 * same. {@link org.imrsearch.evaluation.RankingMetrics} holds rankings against the rulings that a
 * person judged relevant.
 */
@NullMarked
package org.imrsearch.evaluation;

import org.jspecify.annotations.NullMarked;
