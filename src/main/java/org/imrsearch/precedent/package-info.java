/**
 * What is comparable to a request, and what wins.
 *
 * <p>A {@link org.imrsearch.precedent.Matter} is what is known of a request, be it from a ruling,
 * from a letter or from parts; {@link org.imrsearch.precedent.Precedent} is a ruling that compares
 * to it, and why; {@link org.imrsearch.precedent.Rate} is how such requests fared. Works on any
 * engine, by its ports alone.
 */
@NullMarked
package org.imrsearch.precedent;

import org.jspecify.annotations.NullMarked;
