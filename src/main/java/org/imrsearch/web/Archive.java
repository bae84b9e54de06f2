package org.imrsearch.web;

import java.time.Duration;
import org.imrsearch.engine.Deadline;
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
 * <p>What searches has a limit of time, which begins whenever it is asked for: a request takes it
 * once, and no request holds the others up for long.
 */
public final class Archive {
  private static final Duration LONGEST_SEARCH = Duration.ofSeconds(5);

  /** An export is as long as its client takes to read it. */
  private static final Duration LONGEST_EXPORT = Duration.ofMinutes(15);

  private final SearchEngine engine;
  private final IndexSchema schema;
  private final QueryParser queries;
  private final FilterParser filters;
  private final Vocabulary vocabulary;
  private final RulingValues values;
  private final MatterReader matters;
  private final PrecedentSearch precedents;
  private final Duration longestSearch;

  /**
   * @param engine searches the index, always its newest commit
   * @param schema the fields there are
   * @param queries reads queries
   * @param filters reads filters and facets
   * @param vocabulary the catalogues, which suggestions come from
   * @param values the values of exported columns
   * @param matters reads requests that precedents are sought for
   * @param precedents answers what compares to one
   */
  public Archive(
      SearchEngine engine,
      IndexSchema schema,
      QueryParser queries,
      FilterParser filters,
      Vocabulary vocabulary,
      RulingValues values,
      MatterReader matters,
      PrecedentSearch precedents) {
    this(engine, schema, queries, filters, vocabulary, values, matters, precedents, LONGEST_SEARCH);
  }

  private Archive(
      SearchEngine engine,
      IndexSchema schema,
      QueryParser queries,
      FilterParser filters,
      Vocabulary vocabulary,
      RulingValues values,
      MatterReader matters,
      PrecedentSearch precedents,
      Duration longestSearch) {
    this.engine = engine;
    this.schema = schema;
    this.queries = queries;
    this.filters = filters;
    this.vocabulary = vocabulary;
    this.values = values;
    this.matters = matters;
    this.precedents = precedents;
    this.longestSearch = longestSearch;
  }

  /** Returns the same with another limit of time for what searches. */
  Archive within(Duration longest) {
    return new Archive(
        engine, schema, queries, filters, vocabulary, values, matters, precedents, longest);
  }

  /** Returns what searches for one request. */
  SearchEngine engine() {
    return engine.within(Deadline.in(longestSearch));
  }

  /** Returns what reads rulings out for one request. */
  SearchEngine exporting() {
    return engine.within(Deadline.in(LONGEST_EXPORT));
  }

  /** Returns what finds precedents for one request. */
  PrecedentSearch precedents() {
    return precedents.within(Deadline.in(longestSearch));
  }

  /** Returns what counts how requests fared, for one request. */
  OutcomeStatistics statistics() {
    return new OutcomeStatistics(engine(), schema, filters);
  }

  IndexSchema schema() {
    return schema;
  }

  QueryParser queries() {
    return queries;
  }

  FilterParser filters() {
    return filters;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  RulingValues values() {
    return values;
  }

  MatterReader matters() {
    return matters;
  }
}
