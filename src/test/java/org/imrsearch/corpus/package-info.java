/**
 * Fictional determination letters whose truth is known, because each letter is written from its
 * facts: for measuring extraction, for tests of any size, and for the committed {@code corpus/}.
 */
@NullMarked
package org.imrsearch.corpus;

import org.jspecify.annotations.NullMarked;
