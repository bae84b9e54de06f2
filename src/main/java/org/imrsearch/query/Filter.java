package org.imrsearch.query;

/**
 * A constraint on one field, apart from the query: it narrows and does not rank. Several on one
 * field mean any of them; on several fields, all.
 *
 * @param field the field's name
 * @param value what must match in it
 */
public record Filter(String field, Query value) {}
