package org.imrsearch.web;

import org.imrsearch.engine.SearchEngine;
import org.imrsearch.precedent.MatterReader;
import org.imrsearch.precedent.OutcomeStatistics;
import org.imrsearch.precedent.PrecedentSearch;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.QueryParser;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * What requests are answered from: one open index and what reads and words questions to it. All of
 * it is safe for use by several threads.
 *
 * @param engine searches the index, always its newest commit
 * @param schema the fields there are
 * @param queries reads queries
 * @param filters reads filters and facets
 * @param vocabulary the catalogues, which suggestions come from
 * @param values the values of exported columns
 * @param matters reads requests that precedents are sought for
 * @param precedents answers what compares to one
 */
public record Archive(
    SearchEngine engine,
    IndexSchema schema,
    QueryParser queries,
    FilterParser filters,
    Vocabulary vocabulary,
    RulingValues values,
    MatterReader matters,
    PrecedentSearch precedents) {

  /** Returns what counts how requests fared. */
  OutcomeStatistics statistics() {
    return new OutcomeStatistics(engine, schema, filters);
  }
}
