package org.imrsearch.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.imrsearch.engine.LetterStamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks up what an index holds of letters, as it was last refreshed. */
final class StoredLetters {
  private static final int MOST_RULINGS = 10_000;

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
        Retries.ask(cluster, Call.post("/" + index + "/_refresh"), policy).body().path("_shards");
    if (shards.path("failed").asInt(0) > 0) {
      throw ClusterException.silent(
          "%s could not be refreshed on %d of its shards"
              .formatted(index, shards.path("failed").asInt(0)),
          null);
    }
  }

  /** Reads the stamps of all letters. */
  void each(Consumer<LetterStamp> reader) {
    ObjectNode search = stamps(term(DocumentLayout.TYPE, DocumentLayout.LETTER));
    search.putArray("sort").add(DocumentLayout.ID);
    try (Pages pages = new Pages(cluster, index)) {
      pages.each(search, hit -> reader.accept(stamp(hit)));
    }
  }

  /** Finds the letters that have a value. */
  List<LetterStamp> by(String field, String value) {
    ObjectNode search =
        stamps(term(field, value), term(DocumentLayout.TYPE, DocumentLayout.LETTER))
            .put("size", MOST_HOLDERS)
            .put("track_total_hits", false);
    search.putArray("sort").add(DocumentLayout.ID);
    List<LetterStamp> found = new ArrayList<>();
    hits(search).forEach(hit -> found.add(stamp(hit)));
    return found;
  }

  /** Returns what there is of a letter, and of rulings that have lost theirs. */
  Incumbent incumbent(String id) {
    ObjectNode search = filtered(term(DocumentLayout.ID, id)).put("size", MOST_RULINGS);
    search.put("version", true).put("_source", false);
    search.putArray("docvalue_fields").add(DocumentLayout.NUMBER);
    long version = 0;
    int last = 0;
    for (JsonNode hit : hits(search)) {
      version = Math.max(version, hit.path("_version").asLong(0));
      last = Math.max(last, (int) number(hit, DocumentLayout.NUMBER).orElse(0L).longValue());
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
          filtered(terms(DocumentLayout.ID, some), term(DocumentLayout.TYPE, DocumentLayout.RULING))
              .put("size", MOST_RULINGS)
              .put("_source", false);
      search
          .putArray("docvalue_fields")
          .add(DocumentLayout.ID)
          .add(DocumentLayout.NUMBER)
          .add(DocumentLayout.PUT);
      for (JsonNode hit : hits(search)) {
        String id = text(hit, DocumentLayout.ID);
        String put = PutClock.stamp(versions.getOrDefault(id, 0L));
        if (!text(hit, DocumentLayout.PUT).equals(put)) {
          int number = (int) number(hit, DocumentLayout.NUMBER).orElse(0L).longValue();
          stale.add(new Stale(id, number));
        }
      }
    }
    return stale;
  }

  private JsonNode hits(ObjectNode search) {
    Call call = Call.post("/" + index + "/_search", search).with(IndexView.PARTIAL, "false");
    JsonNode answer = Retries.ask(cluster, call, policy).body();
    return answer.path("hits").path("hits");
  }

  private static ObjectNode stamps(ObjectNode... filters) {
    ObjectNode search = filtered(filters).put("_source", false);
    search
        .putArray("docvalue_fields")
        .add(DocumentLayout.ID)
        .add(DocumentLayout.ORIGIN)
        .add(DocumentLayout.HASH)
        .add(DocumentLayout.DECIDED);
    return search;
  }

  private static ObjectNode filtered(ObjectNode... filters) {
    ObjectNode search = Json.object();
    ArrayNode all = search.putObject("query").putObject("bool").putArray("filter");
    for (ObjectNode filter : filters) {
      all.add(filter);
    }
    return search;
  }

  private static ObjectNode term(String field, String value) {
    ObjectNode query = Json.object();
    query.putObject("term").put(field, value);
    return query;
  }

  private static ObjectNode terms(String field, List<String> values) {
    ObjectNode query = Json.object();
    ArrayNode all = query.putObject("terms").putArray(field);
    values.forEach(all::add);
    return query;
  }

  private static LetterStamp stamp(JsonNode hit) {
    return new LetterStamp(
        text(hit, DocumentLayout.ID),
        text(hit, DocumentLayout.ORIGIN),
        text(hit, DocumentLayout.HASH),
        number(hit, DocumentLayout.DECIDED).map(LocalDate::ofEpochDay));
  }

  private static String text(JsonNode hit, String field) {
    return hit.path("fields").path(field).path(0).asString("");
  }

  private static Optional<Long> number(JsonNode hit, String field) {
    JsonNode value = hit.path("fields").path(field).path(0);
    return value.isMissingNode() ? Optional.empty() : Optional.of(value.asLong());
  }
}
