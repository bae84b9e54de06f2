package org.imrsearch.web;

import org.imrsearch.precedent.Rate;

/**
 * What the first page shows: where to begin, and what there is.
 *
 * @param rulings how many rulings there are
 * @param determinations in how many letters
 * @param rate how those fared that were decided
 * @param decided when they were decided
 */
public record HomePage(long rulings, long determinations, Rate rate, Timeline decided) {}
