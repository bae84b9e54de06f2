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
  private final Map<IndexReader.CacheKey, Map<Facet, Column>> columns = new ConcurrentHashMap<>();

  /**
   * What is counted of a field.
   *
   * @param luceneField where its combinations stand
   * @param levels how many levels of its paths are counted; those below cost as much as all above
   */
  record Facet(String luceneField, int levels) {}

  /** The values of each combination of one field in one segment, by its number there. */
  static final class Column {
    private final FacetNames names;
    private final int levels;
    private final AtomicReferenceArray<int[]> known;

    private Column(FacetNames names, int levels, int combinations) {
      this.names = names;
      this.levels = levels;
      this.known = new AtomicReferenceArray<>(combinations);
    }

    int[] values(int combination, SortedDocValues terms) throws IOException {
      int[] values = known.get(combination);
      if (values == null) {
        values = names.numbers(terms.lookupOrd(combination).utf8ToString(), levels);
        known.set(combination, values);
      }
      return values;
    }
  }

  FacetNames names(String luceneField) {
    return names.computeIfAbsent(luceneField, field -> new FacetNames());
  }

  Column column(LeafReader leaf, Facet facet, int combinations) {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    Map<Facet, Column> ofSegment =
        columns.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new ConcurrentHashMap<>();
            });
    return ofSegment.computeIfAbsent(
        facet, of -> new Column(names(of.luceneField()), of.levels(), combinations));
  }
}
