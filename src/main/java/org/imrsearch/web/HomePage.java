package org.imrsearch.web;

import java.util.OptionalDouble;

/**
 * What the first page shows: where to begin, and what there is.
 *
 * @param rulings how many rulings there are
 * @param determinations in how many letters
 * @param share the share of them that is overturned
 * @param decided when they were decided
 */
public record HomePage(long rulings, long determinations, OptionalDouble share, Timeline decided) {}
