package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.imrsearch.engine.facet.FacetTree;
import org.imrsearch.engine.facet.FacetWording;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * How the facets of a request are counted: all together with the hits, but those that are filtered
 * themselves, which are counted over what is found without their own filters.
 */
final class FacetPlan {
  private final FacetColumns columns;
  private final QueryCompiler.Compiled compiled;
  private final List<Counted> facets = new ArrayList<>();

  private record Counted(FacetRequest request, Field field) {
    FacetColumns.Facet facet() {
      return new FacetColumns.Facet(
          IndexLayout.facet(field), FacetWording.of(field), FacetTree.levels(request));
    }
  }

  /**
   * @param compiled the request, and by each field that is filtered, it without the filters on it
   * @throws IllegalArgumentException when a field is no facet
   */
  FacetPlan(
      IndexSchema schema,
      FacetColumns columns,
      List<FacetRequest> requests,
      QueryCompiler.Compiled compiled) {
    this.columns = columns;
    this.compiled = compiled;
    for (FacetRequest request : requests) {
      Field field =
          schema
              .field(request.field())
              .filter(Field::facet)
              .orElseThrow(() -> new IllegalArgumentException("not a facet: " + request.field()));
      facets.add(new Counted(request, field));
    }
  }

  /** Returns what keeps the hits, and counts the facets that are counted with them. */
  RulingCollectors collectors(SearchRequest request, IndexReader reader) {
    if (request.limit() == 0) {
      return together();
    }
    long most =
        request.matching().collapse()
            ? Collapse.ranked(request)
            : (long) request.offset() + request.limit();
    return together().keeping(request.order(), most, reader);
  }

  private RulingCollectors together() {
    return RulingCollectors.counting(
        columns, facets.stream().filter(f -> !isSideways(f)).map(Counted::facet).toList());
  }

  private boolean isSideways(Counted facet) {
    return compiled.sideways().containsKey(facet.request().field());
  }

  /**
   * Returns the values asked for, by field, in the order asked for.
   *
   * @param counted what was counted with the hits
   */
  Map<String, List<FacetCount>> read(RulingSearcher searcher, List<FacetCounter> counted)
      throws IOException {
    Iterator<FacetCounter> next = counted.iterator();
    Map<String, List<FacetCount>> values = new LinkedHashMap<>();
    for (Counted facet : facets) {
      RulingSearcher.deadline(searcher).check();
      FacetCounter counter = isSideways(facet) ? sideways(searcher, facet) : next.next();
      values.put(facet.request().field(), FacetTree.read(counter, facet.request()));
    }
    return values;
  }

  private FacetCounter sideways(RulingSearcher searcher, Counted facet) throws IOException {
    Query query = Objects.requireNonNull(compiled.sideways().get(facet.request().field()));
    RulingCollectors collectors = RulingCollectors.counting(columns, List.of(facet.facet()));
    return searcher.find(query, compiled.words(), collectors).facets().get(0);
  }
}
