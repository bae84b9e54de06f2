package org.imrsearch.letter;

/**
 * A stretch of a letter's text.
 *
 * @param from the offset of its first character
 * @param to the offset after its last one
 */
record Span(int from, int to) {}
