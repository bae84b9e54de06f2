/** Tests of the evaluation, and the extraction's figures over letters whose truth is known. */
@NullMarked
package org.imrsearch.evaluation;

import org.jspecify.annotations.NullMarked;
