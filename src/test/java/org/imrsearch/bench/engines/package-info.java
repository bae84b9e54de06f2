/**
 * This program beside a hand-written Lucene loop and the engines that one would take instead, on
 * the same rulings.
 */
@NullMarked
package org.imrsearch.bench.engines;

import org.jspecify.annotations.NullMarked;
