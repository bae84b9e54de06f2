package org.imrsearch.precedent;

import org.imrsearch.query.Query;

/**
 * The rulings that a matter is comparable to, as a query that anyone can run and count over.
 *
 * @param query what they match; the matter's own letter may be among them
 * @param definition what they have in common, in words: "the same procedure (MRI, neck)"
 * @param rulings how many there are, within the filters asked for
 * @param narrow whether they are at least on the same procedure or drug
 */
public record ComparableSet(Query query, String definition, long rulings, boolean narrow) {}
