/**
 * From the text of a letter to a {@link org.imrsearch.determination.Determination}: sections,
 * header, reviewer, summary, rulings and citations.
 */
@NullMarked
package org.imrsearch.letter;

import org.jspecify.annotations.NullMarked;
