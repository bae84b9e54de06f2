/**
 * The query language: text to syntax tree to {@link org.imrsearch.query.SearchRequest}, and the
 * answer's shape. Knows no engine.
 */
@NullMarked
package org.imrsearch.query;

import org.jspecify.annotations.NullMarked;
