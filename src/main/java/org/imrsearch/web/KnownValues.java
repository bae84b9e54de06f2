package org.imrsearch.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;

/**
 * The commonest values of the fields of an index, held so that a suggestion counts nothing. They
 * are read anew, behind the scenes, when there are more rulings or fewer. Safe for use by several
 * threads.
 */
final class KnownValues {
  private static final int MOST_VALUES = 3_000;

  /** Source, document and topic. */
  private static final int DEEPEST = 3;

  private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

  private final Archive archive;
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile Optional<Snapshot> known = Optional.empty();
  private volatile long looked;

  KnownValues(Archive archive) {
    this.archive = archive;
  }

  /**
   * A value that rulings have.
   *
   * @param value as a query has it
   * @param label as people are shown it; of a path, with what it lies in
   * @param name the last segment of a path, in small letters; what people know it by
   */
  record Value(String value, String label, String name, long rulings) {}

  private record Snapshot(long rulings, long determinations, Map<String, List<Value>> values) {}

  /** Returns the values of a field, the commonest first; none of a field that is not counted. */
  List<Value> of(String field) {
    Snapshot snapshot = known.orElseGet(this::readFirst);
    if (System.nanoTime() - looked > LOOK_AGAIN && looking.compareAndSet(false, true)) {
      Thread.ofVirtual().name("imr-values").start(this::lookAgain);
    }
    return snapshot.values.getOrDefault(field, List.of());
  }

  private synchronized Snapshot readFirst() {
    Snapshot snapshot = known.orElseGet(this::read);
    known = Optional.of(snapshot);
    return snapshot;
  }

  private void lookAgain() {
    try {
      SearchResponse all = search(List.of());
      boolean same =
          known
              .filter(k -> k.rulings == all.rulings() && k.determinations == all.determinations())
              .isPresent();
      if (!same) {
        known = Optional.of(read());
      }
    } catch (RuntimeException e) {
      // What is known stays; whoever searches is told what is wrong with the index.
    } finally {
      looked = System.nanoTime();
      looking.set(false);
    }
  }

  private Snapshot read() {
    List<FacetRequest> facets =
        archive.schema().fields().stream()
            .filter(Field::facet)
            .filter(
                field -> field instanceof Field.KeywordField || field instanceof Field.PathField)
            .map(field -> request(field))
            .toList();
    SearchResponse counted = search(facets);
    Map<String, List<Value>> values = new LinkedHashMap<>();
    counted.facets().forEach((field, counts) -> values.put(field, flat(counts)));
    looked = System.nanoTime();
    return new Snapshot(counted.rulings(), counted.determinations(), values);
  }

  private static FacetRequest request(Field field) {
    int depth = field instanceof Field.PathField ? DEEPEST : 1;
    return new FacetRequest(field.name(), MOST_VALUES, depth, Optional.empty(), Optional.empty());
  }

  private SearchResponse search(List<FacetRequest> facets) {
    return archive
        .exporting()
        .search(SearchRequest.counting(new Query.All(), List.of(), List.of(), facets));
  }

  private static List<Value> flat(List<FacetCount> counts) {
    List<Value> values = new ArrayList<>();
    addAll(counts, values);
    values.sort((a, b) -> Long.compare(b.rulings(), a.rulings()));
    return List.copyOf(values);
  }

  /** Tells the parts of one name in several documents apart: {@code Surgery (MTUS/Forearm)}. */
  private static String label(FacetCount count) {
    int above = count.value().length() - count.label().length() - 1;
    return above > 0 && count.value().endsWith("/" + count.label())
        ? count.label() + " (" + count.value().substring(0, above) + ")"
        : count.label();
  }

  private static void addAll(List<FacetCount> counts, List<Value> to) {
    for (FacetCount count : counts) {
      // A quotation mark can't be written within a quoted value.
      if (count.value().indexOf('"') < 0) {
        to.add(
            new Value(
                count.value(),
                label(count),
                count.label().toLowerCase(Locale.ROOT),
                count.rulings()));
      }
      addAll(count.children(), to);
    }
  }
}
