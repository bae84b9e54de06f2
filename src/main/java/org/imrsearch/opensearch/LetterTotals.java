package org.imrsearch.opensearch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In how many letters the rulings stand that a search finds. No letter is on two shards, so the sum
 * of what each shard has is exact; a shard tells its letters apart one by one as long as they are
 * few, and beyond that only about how many there are.
 */
final class LetterTotals {
  /** To tell rulings apart takes a shard about a third of a microsecond each. */
  private static final int MOST_TOLD_APART = 10_000;

  private static final String EXACT = "exact";
  private static final String ABOUT = "about";
  private static final String ALL = "all";

  private final boolean everything;

  /**
   * @param everything whether all rulings are found, so that all letters are
   */
  LetterTotals(boolean everything) {
    this.everything = everything;
  }

  /**
   * A number of letters.
   *
   * @param exact whether it is not about right only
   */
  record Total(long letters, boolean exact) {}

  /**
   * Adds what counts the letters to the aggregations of a request.
   *
   * @param narrowing what the rulings counted must match
   */
  void addTo(ObjectNode aggregations, ObjectNode narrowing) {
    if (everything) {
      ObjectNode letters = ClauseJson.term(DocumentLayout.TYPE, DocumentLayout.LETTER);
      ObjectNode counted = Json.object("global", Json.object());
      counted.set("aggs", Json.object(ALL, Json.object("filter", letters)));
      aggregations.set(ALL, counted);
      return;
    }
    ObjectNode about = Json.object().put("field", DocumentLayout.ID);
    about.put("precision_threshold", 40_000);
    ObjectNode counts = Json.object(ABOUT, Json.object("cardinality", about));
    counts.set(EXACT, Json.object("scripted_metric", toldApart()));
    aggregations.set(EXACT, Json.object("filter", narrowing).set("aggs", counts));
  }

  private static ObjectNode toldApart() {
    ObjectNode script = Json.object();
    script.put("init_script", "state.rulings = 0; state.letters = new HashSet()");
    script.put(
        "map_script",
        "if (state.rulings++ < params.most) state.letters.add(doc['"
            + DocumentLayout.ID
            + "'].value)");
    script.put(
        "combine_script", "return state.rulings > params.most ? -1L : (long) state.letters.size()");
    script.put(
        "reduce_script",
        "long sum = 0; for (s in states) { if (s != null) { if (s < 0) return -1L; sum += s } }"
            + " return sum");
    return script.set("params", Json.object().put("most", MOST_TOLD_APART));
  }

  Total read(JsonNode aggregations) {
    if (everything) {
      return new Total(aggregations.path(ALL).path(ALL).path("doc_count").asLong(0), true);
    }
    JsonNode counts = aggregations.path(EXACT);
    long exact = counts.path(EXACT).path("value").asLong(-1);
    return exact >= 0
        ? new Total(exact, true)
        : new Total(counts.path(ABOUT).path("value").asLong(0), false);
  }
}
