package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Decision;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.precedent.PrecedentAnswer.Among;
import org.imrsearch.precedent.PrecedentAnswer.NamedRate;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;

/** Answers what is comparable to a matter, how that fared, and what set the winners apart. */
public final class PrecedentSearch {
  private static final String DECISION = "decision";
  private static final String CASE = "case";

  private final SearchEngine engine;
  private final PrecedentFinder finder;
  private final PrecedentWords words;

  /**
   * @param engine counts
   * @param finder compares
   * @param words tell phrases and criteria
   */
  public PrecedentSearch(SearchEngine engine, PrecedentFinder finder, PrecedentWords words) {
    this.engine = engine;
    this.finder = finder;
    this.words = words;
  }

  /**
   * Returns the same search for a work that may take no longer than so; all that is asked of the
   * engine for one answer is that work.
   */
  public PrecedentSearch within(Deadline deadline) {
    return new PrecedentSearch(engine.within(deadline), finder.within(deadline), words);
  }

  /**
   * Answers on a matter. Rates are counted over the whole archive; phrases and criteria are those
   * of the nearest comparable rulings, overturned and upheld.
   *
   * @param filters what rulings must match, in all parts of the answer
   * @param excludes what they must not match
   * @param limit how many precedents, of each list
   * @throws org.imrsearch.engine.IndexException when the index can't be read
   */
  public PrecedentAnswer answer(
      Matter matter, List<Filter> filters, List<Filter> excludes, int limit) {
    List<Filter> others = new ArrayList<>(excludes);
    matter
        .letter()
        .flatMap(CaseNumber::parse)
        .ifPresent(number -> others.add(new Filter(CASE, new Query.OfCase(number))));
    ComparableSet set = finder.comparable(matter, filters, others);
    PrecedentRanking ranking = finder.rank(matter, filters, others);
    List<FoundRuling> nearest = ranking.comparable().stream().map(Precedent::ruling).toList();
    Map<String, List<FacetCount>> comparable =
        counted(set.query(), Breakdown.requests(), filters, others);
    List<NamedRate> rates = new ArrayList<>();
    rates.add(new NamedRate(Among.COMPARABLE, set.definition(), rate(comparable)));
    rates.addAll(wider(matter, filters, others));
    return new PrecedentAnswer(
        matter,
        set,
        rates,
        breakdowns(comparable),
        ranking.best(limit),
        ranking.best(Decision.OVERTURNED, finder.leastShown(), limit),
        ranking.best(Decision.UPHELD, finder.leastShown(), limit),
        Apart.of(nearest, words.phrases()),
        Criteria.of(nearest, words.criteria()));
  }

  private List<NamedRate> wider(Matter matter, List<Filter> filters, List<Filter> excludes) {
    List<NamedRate> rates = new ArrayList<>();
    if (!matter.category().isEmpty()) {
      String path = String.join("/", matter.category());
      Query query = new Query.Value("category", path);
      String definition = "the category " + String.join(" › ", matter.category());
      Rate rate = rate(counted(query, List.of(), filters, excludes));
      rates.add(new NamedRate(Among.CATEGORY, definition, rate));
    }
    Rate all = rate(counted(new Query.All(), List.of(), filters, excludes));
    rates.add(new NamedRate(Among.ALL, "all rulings", all));
    return rates;
  }

  private static List<Breakdown> breakdowns(Map<String, List<FacetCount>> counts) {
    return Breakdown.requests().stream()
        .map(FacetRequest::field)
        .map(field -> Breakdown.of(field, counts.getOrDefault(field, List.of())))
        .toList();
  }

  private Map<String, List<FacetCount>> counted(
      Query query, List<FacetRequest> fields, List<Filter> filters, List<Filter> excludes) {
    List<FacetRequest> counted = new ArrayList<>(fields);
    counted.add(FacetRequest.of(DECISION, Decision.values().length));
    return engine.search(SearchRequest.counting(query, filters, excludes, counted)).facets();
  }

  private static Rate rate(Map<String, List<FacetCount>> counts) {
    return Rate.ofAll(counts.getOrDefault(DECISION, List.of()));
  }
}
