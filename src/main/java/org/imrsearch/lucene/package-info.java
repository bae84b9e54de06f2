/**
 * The embedded engine: the only package that imports Lucene. {@link
 * org.imrsearch.lucene.IndexLayout} says what an index holds.
 */
@NullMarked
package org.imrsearch.lucene;

import org.jspecify.annotations.NullMarked;
