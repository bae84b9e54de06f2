package org.imrsearch.web;

import java.util.OptionalLong;

/**
 * What somebody who is typing a query may mean.
 *
 * @param kind {@code field}, {@code case}, or the field that the value is of
 * @param text what replaces the part of the query that is being typed
 * @param start where that part begins in what was typed
 * @param label what to show
 * @param rulings how many rulings have it; empty where they are not counted
 */
record Suggestion(String kind, String text, int start, String label, OptionalLong rulings) {}
