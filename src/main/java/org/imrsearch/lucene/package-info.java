/** The embedded engine. The only package that imports Lucene. */
@NullMarked
package org.imrsearch.lucene;

import org.jspecify.annotations.NullMarked;
