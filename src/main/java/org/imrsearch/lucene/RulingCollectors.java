package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.imrsearch.query.Order;

/** Makes the collectors of one search and puts together what they took. */
final class RulingCollectors implements CollectorManager<RulingCollector, RulingCollectors.Found> {
  private final FacetColumns columns;
  private final List<FacetColumns.Facet> facets;
  private final Optional<BestRulings.Factory> best;

  /**
   * What a search found.
   *
   * @param best the best rulings, in order
   * @param rulings how many match
   * @param letters in how many letters
   * @param facets the counts, in the order asked for
   */
  record Found(List<ScoreDoc> best, long rulings, long letters, List<FacetCounter> facets) {}

  private RulingCollectors(
      FacetColumns columns, List<FacetColumns.Facet> facets, Optional<BestRulings.Factory> best) {
    this.columns = columns;
    this.facets = List.copyOf(facets);
    this.best = best;
  }

  /**
   * Makes collectors that count.
   *
   * @param facets what to count of facets
   */
  static RulingCollectors counting(FacetColumns columns, List<FacetColumns.Facet> facets) {
    return new RulingCollectors(columns, facets, Optional.empty());
  }

  /**
   * Returns collectors that count as these do and keep the best rulings besides.
   *
   * @param most how many to keep
   */
  RulingCollectors keeping(Order order, long most, IndexReader reader) {
    // Lucene makes room for all of them beforehand.
    int room = Math.clamp(most, 1, Math.max(1, reader.maxDoc()));
    return new RulingCollectors(columns, facets, Optional.of(new BestRulings.Factory(order, room)));
  }

  /** Returns what tells what these take of a query from what others take. */
  KeptCounts.Key of(Query query) {
    return new KeptCounts.Key(
        query,
        facets,
        best.map(BestRulings.Factory::order),
        best.map(BestRulings.Factory::most).orElse(0));
  }

  @Override
  public RulingCollector newCollector() {
    List<FacetCounter> counters = new ArrayList<>();
    for (FacetColumns.Facet facet : facets) {
      counters.add(new FacetCounter(columns, facet));
    }
    return new RulingCollector(best.map(BestRulings.Factory::make), counters);
  }

  @Override
  public Found reduce(Collection<RulingCollector> collectors) throws IOException {
    long rulings = 0;
    long letters = 0;
    List<FacetCounter> counters = new ArrayList<>();
    List<BestRulings> tops = new ArrayList<>();
    for (RulingCollector collector : collectors) {
      rulings += collector.rulings();
      letters += collector.letters();
      collector.best().ifPresent(tops::add);
      if (counters.isEmpty()) {
        counters.addAll(collector.facets());
      } else {
        for (int i = 0; i < counters.size(); i++) {
          counters.get(i).add(collector.facets().get(i));
        }
      }
    }
    List<ScoreDoc> ranked = best.isPresent() ? best.get().best(tops) : List.of();
    return new Found(ranked, rulings, letters, counters);
  }
}
