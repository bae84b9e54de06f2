package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Query;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Finds what compares to a matter: the engine gives a pool of rulings that have something of it,
 * and these are compared one by one, with reasons given. Safe for use by several threads.
 */
public final class PrecedentFinder {
  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private final PrecedentSettings settings;

  private PrecedentFinder(SearchEngine engine, Vocabulary vocabulary, PrecedentSettings settings) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.settings = settings;
  }

  /** Returns a finder over an engine, which stays its owner's to close. */
  public static PrecedentFinder of(
      SearchEngine engine, Vocabulary vocabulary, PrecedentSettings settings) {
    return new PrecedentFinder(engine, vocabulary, settings);
  }

  /** Returns the same finder for a work that may take no longer than so. */
  PrecedentFinder within(Deadline deadline) {
    return new PrecedentFinder(engine.within(deadline), vocabulary, settings);
  }

  /**
   * Finds the rulings that compare most, the best first; near duplicates stand behind one of them,
   * and the matter's own letter is not among them.
   *
   * @param filters what rulings must match
   * @param excludes what they must not match
   * @param limit how many at most
   * @throws org.imrsearch.engine.IndexException when the index can't be read
   */
  public List<Precedent> find(
      Matter matter, List<Filter> filters, List<Filter> excludes, int limit) {
    return rank(matter, filters, excludes).best(limit);
  }

  /**
   * Compares a matter to the rulings nearest to it, some hundreds: as many of those overturned as
   * of those upheld, if there are as many, since both sides are to be shown and set against each
   * other. Rulings whose decision could not be read are no precedents.
   *
   * @throws org.imrsearch.engine.IndexException when the index can't be read
   */
  public PrecedentRanking rank(Matter matter, List<Filter> filters, List<Filter> excludes) {
    List<Query> sides = new ArrayList<>();
    for (Decision decision : Decision.values()) {
      sides.add(new Query.Value("decision", decision.code()));
    }
    int each = settings.pool() / sides.size();
    List<FoundRuling> pool =
        engine.nearest(MatterTraits.of(matter, filters, excludes), sides, each);
    return PrecedentRanking.of(Comparison.rank(matter, pool, settings, vocabulary), settings);
  }

  /** Returns the points below which a ruling is not worth showing as one of its side. */
  double leastShown() {
    return settings.leastShown();
  }

  /**
   * Says which rulings of the whole index are comparable to a matter, so that they can be counted.
   *
   * @throws org.imrsearch.engine.IndexException when the index can't be read
   */
  public ComparableSet comparable(Matter matter, List<Filter> filters, List<Filter> excludes) {
    return new ComparableSets(engine, settings).of(matter, filters, excludes);
  }

  /** Says which rulings of the whole index are comparable, without narrowing them. */
  public ComparableSet comparable(Matter matter) {
    return comparable(matter, List.of(), List.of());
  }
}
