/**
 * What a published letter says, as records: a {@link org.imrsearch.determination.Determination}
 * holds its {@link org.imrsearch.determination.Ruling rulings}, each with its {@link
 * org.imrsearch.determination.Citation citations}. Imports nothing beyond the JDK.
 */
@NullMarked
package org.imrsearch.determination;

import org.jspecify.annotations.NullMarked;
