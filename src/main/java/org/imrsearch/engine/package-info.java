/** The ports between the program and a search engine, and the indexing run that drives them. */
@NullMarked
package org.imrsearch.engine;

import org.jspecify.annotations.NullMarked;
