package org.imrsearch.engine.plan;

import java.util.List;

/**
 * A request as an engine is to run it.
 *
 * @param clauses what rulings must match and are ranked by
 * @param words whether it looks for words
 * @param marks what the query's words look for
 * @param letGo where the search was relaxed, the words that rulings may lack; else empty
 */
public record RequestPlan(Clause.Group clauses, boolean words, Marks marks, List<String> letGo) {}
