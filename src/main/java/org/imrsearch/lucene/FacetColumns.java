package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/**
 * What an engine has learnt of its segments' facet fields: which values each combination stands
 * for. Learnt when first counted, so that one search from a cold start reads no more than it shows;
 * forgotten with the segment. Safe for use by several threads.
 */
final class FacetColumns {
  private final Map<String, FacetNames> names = new ConcurrentHashMap<>();
  private final Map<IndexReader.CacheKey, Map<String, Column>> columns = new ConcurrentHashMap<>();

  /** The values of each combination of one field in one segment, by its number there. */
  static final class Column {
    private final FacetNames names;
    private final AtomicReferenceArray<int[]> known;

    private Column(FacetNames names, int combinations) {
      this.names = names;
      this.known = new AtomicReferenceArray<>(combinations);
    }

    int[] values(int combination, SortedDocValues terms) throws IOException {
      int[] values = known.get(combination);
      if (values == null) {
        values = names.numbers(terms.lookupOrd(combination).utf8ToString());
        known.set(combination, values);
      }
      return values;
    }
  }

  FacetNames names(String luceneField) {
    return names.computeIfAbsent(luceneField, field -> new FacetNames());
  }

  Column column(LeafReader leaf, String luceneField, int combinations) {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    Map<String, Column> ofSegment =
        columns.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new ConcurrentHashMap<>();
            });
    return ofSegment.computeIfAbsent(luceneField, field -> new Column(names(field), combinations));
  }
}
