package org.imrsearch.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.imrsearch.query.Order;

/**
 * What broad queries without words found in one commit: everything, one decision, one guideline.
 * They are the ones that are asked again and again, by whoever browses, and cost the most, since
 * each of their rulings is counted. Forgotten with the commit. Safe for use by several threads.
 */
final class KeptCounts {
  /** About half a megabyte each, where all facets are counted. */
  private static final int MOST_KEPT = 16;

  /** Fewer rulings are counted again before long; these should not drive out the broad queries. */
  private static final int BROAD = 2_000;

  /** More hits than a page shows are a listing, which nobody asks for twice. */
  private static final int MOST_RANKED = 100;

  private final Map<Key, RulingCollectors.Found> kept =
      new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RulingCollectors.Found> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /**
   * What is asked.
   *
   * @param facets what is counted
   * @param order by what rulings are ranked; empty where they are counted only
   * @param ranked how many are kept of those
   */
  record Key(Query query, List<FacetColumns.Facet> facets, Optional<Order> order, int ranked) {}

  /** Finds something; asked where nothing is kept. */
  interface Search {
    RulingCollectors.Found run() throws IOException;
  }

  RulingCollectors.Found find(Key key, Search search) throws IOException {
    synchronized (kept) {
      RulingCollectors.Found known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    RulingCollectors.Found found = search.run();
    if (found.rulings() >= BROAD && key.ranked() <= MOST_RANKED) {
      synchronized (kept) {
        kept.put(key, found);
      }
    }
    return found;
  }
}
