package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.imrsearch.engine.facet.FacetNames;
import org.imrsearch.engine.facet.FacetWording;

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
   * @param wording how its values are written
   * @param levels how many levels of its paths are counted; those below cost as much as all above
   */
  record Facet(String luceneField, FacetWording wording, int levels) {}

  FacetNames names(Facet facet) {
    return names.computeIfAbsent(facet.luceneField(), field -> new FacetNames(facet.wording()));
  }

  FacetColumn column(LeafReader leaf, Facet facet) throws IOException {
    IndexReader.CacheHelper core = leaf.getCoreCacheHelper();
    Map<Facet, FacetColumn> ofSegment =
        columns.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new ConcurrentHashMap<>();
            });
    FacetColumn known = ofSegment.get(facet);
    if (known != null) {
      return known;
    }
    int combinations = DocValues.getSorted(leaf, facet.luceneField()).getValueCount();
    return ofSegment.computeIfAbsent(
        facet, of -> new FacetColumn(names(of), of.levels(), combinations, leaf.maxDoc()));
  }
}
