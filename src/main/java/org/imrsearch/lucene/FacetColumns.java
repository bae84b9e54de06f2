package org.imrsearch.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.imrsearch.engine.facet.FacetNames;

/**
 * What an engine has learnt of its segments' facet fields: which values each combination stands
 * for. Learnt when first counted, so that one search from a cold start reads no more than it shows;
 * forgotten with the segment. Safe for use by several threads.
 */
final class FacetColumns {
  private final Map<String, FacetNames> names = new ConcurrentHashMap<>();
  private final Map<IndexReader.CacheKey, Map<Facet, FacetColumn>> columns =
      new ConcurrentHashMap<>();

  /**
   * What is counted of a field.
   *
   * @param luceneField where its combinations stand
   * @param levels how many levels of its paths are counted; those below cost as much as all above
   */
  record Facet(String luceneField, int levels) {}

  FacetNames names(String luceneField) {
    return names.computeIfAbsent(luceneField, field -> new FacetNames());
  }

  FacetColumn column(LeafReader leaf, Facet facet, int combinations) {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    Map<Facet, FacetColumn> ofSegment =
        columns.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new ConcurrentHashMap<>();
            });
    return ofSegment.computeIfAbsent(
        facet,
        of -> new FacetColumn(names(of.luceneField()), of.levels(), combinations, leaf.maxDoc()));
  }
}
