/** Facets as people see them, made of what an engine has counted: trees of values with counts. */
@NullMarked
package org.imrsearch.engine.facet;

import org.jspecify.annotations.NullMarked;
