package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.imrsearch.engine.LetterStamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks up what an index holds of letters, as it was last refreshed. */
final class StoredLetters {
  private static final int MOST_RULINGS = IndexDefinition.DEEPEST_HIT;

  /** Their rulings, and so the hits of one search, are fewer than {@link #MOST_RULINGS}. */
  private static final int AT_ONCE = 200;

  private static final int MOST_HOLDERS = 100;

  private final Cluster cluster;
  private final String index;
  private final RetryPolicy policy;

  /** A ruling that belongs to no letter's present writing. */
  record Stale(String id, int number) {}

  StoredLetters(Cluster cluster, String index, RetryPolicy policy) {
    this.cluster = cluster;
    this.index = index;
    this.policy = policy;
  }

  /** Makes all that was written visible. */
  void refresh() {
    JsonNode shards =
        Retries.ask(cluster, Call.post("/" + index + "/_refresh"), policy).path("_shards");
    if (shards.path("failed").asInt(0) > 0) {
      throw ClusterException.silent(
          "%s could not be refreshed on %d of its shards"
              .formatted(index, shards.path("failed").asInt(0)),
          null);
    }
  }

  /** Reads the stamps of all letters. */
  void each(Consumer<LetterStamp> reader) {
    ObjectNode search = LetterStamps.search().put("_source", false);
    search.putArray("sort").add(DocumentLayout.ID);
    try (Pages pages = new Pages(cluster, index)) {
      pages.each(search, hit -> reader.accept(LetterStamps.of(hit)));
    }
  }

  /** Finds the letters that have a value. */
  List<LetterStamp> by(String field, String value) {
    ObjectNode search =
        LetterStamps.search(ClauseJson.term(field, value))
            .put("size", MOST_HOLDERS)
            .put("_source", false);
    search.putArray("sort").add(DocumentLayout.ID);
    List<LetterStamp> found = new ArrayList<>();
    hits(search).forEach(hit -> found.add(LetterStamps.of(hit)));
    return found;
  }

  /** Returns what there is of a letter, and of rulings that have lost theirs. */
  Incumbent incumbent(String id) {
    ObjectNode search = of(ClauseJson.term(DocumentLayout.ID, id));
    HitFields.ask(search.put("version", true), List.of(DocumentLayout.NUMBER));
    long version = 0;
    int last = 0;
    for (JsonNode hit : hits(search)) {
      version = Math.max(version, hit.path("_version").asLong(0));
      last = Math.max(last, number(hit));
    }
    return new Incumbent(version, last);
  }

  /**
   * Finds rulings that another writing of letters left.
   *
   * @param versions of the letters, by their ids
   */
  List<Stale> stale(Map<String, Long> versions) {
    List<Stale> stale = new ArrayList<>();
    List<String> ids = List.copyOf(versions.keySet());
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      ObjectNode search =
          of(
              ClauseJson.terms(DocumentLayout.ID, some),
              ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.RULING));
      HitFields.ask(search, FoundLetters.Place.FIELDS);
      for (JsonNode hit : hits(search)) {
        String id = HitFields.text(hit, DocumentLayout.ID);
        String put = PutClock.stamp(versions.getOrDefault(id, 0L));
        if (!HitFields.text(hit, DocumentLayout.PUT).equals(put)) {
          stale.add(new Stale(id, number(hit)));
        }
      }
    }
    return stale;
  }

  private JsonNode hits(ObjectNode search) {
    Call call = Call.post("/" + index + "/_search", search).with(IndexView.PARTIAL, "false");
    return Retries.ask(cluster, call, policy).path("hits").path("hits");
  }

  private static ObjectNode of(ObjectNode... filters) {
    return Json.object("query", ClauseJson.narrowing(filters))
        .put("size", MOST_RULINGS)
        .put("_source", false);
  }

  private static int number(JsonNode hit) {
    return HitFields.number(hit, DocumentLayout.NUMBER).orElse(0L).intValue();
  }
}
