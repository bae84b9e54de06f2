package org.imrsearch.opensearch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The items of one bulk request, in order, and what the cluster says of each. */
record BulkItems(List<Item> items) {
  private static final String SAID =
      "errors,items.*.status,items.*.error.type,items.*.error.reason";
  private static final int MOST_WORDS = 300;

  /** One document's lines, of a letter. */
  record Item(LetterBulk letter, int number) {}

  /** What became of an item. */
  sealed interface Fate {
    /** It is written; {@code replaced} something. */
    record Written(boolean replaced) implements Fate {}

    /** The cluster was too busy, or a copy was missing: it may be written later. */
    record Postponed(String reason) implements Fate {}

    /** A later writing stands there. */
    record Overtaken() implements Fate {}

    /** The cluster won't write it. */
    record Refused(String reason) implements Fate {}
  }

  BulkItems {
    items = List.copyOf(items);
  }

  static BulkItems of(List<LetterBulk> letters) {
    List<Item> items = new ArrayList<>();
    for (LetterBulk letter : letters) {
      for (int number = 0; number < letter.items(); number++) {
        items.add(new Item(letter, number));
      }
    }
    return new BulkItems(items);
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Asks a cluster to write these; an index that is gone is not made anew by it. */
  Call call(String alias) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Item item : items) {
      LetterBulk letter = item.letter();
      int start = letter.start(item.number());
      lines.write(letter.lines(), start, letter.end(item.number()) - start);
    }
    return Call.lines("/" + alias + "/_bulk", lines.toByteArray())
        .with("require_alias", "true")
        .with("filter_path", SAID);
  }

  /**
   * Returns what became of each item, in order.
   *
   * @throws ClusterException when the answer does not name each
   */
  List<Fate> fates(JsonNode answer) {
    JsonNode said = answer.path("items");
    if (said.size() != items.size()) {
      throw ClusterException.unfit(
          "the cluster answered %d of %d items of a bulk request"
              .formatted(said.size(), items.size()),
          null);
    }
    List<Fate> fates = new ArrayList<>(items.size());
    for (JsonNode item : said) {
      fates.add(fate(item.iterator().next()));
    }
    return fates;
  }

  private static Fate fate(JsonNode item) {
    int status = item.path("status").asInt(0);
    String type = item.path("error").path("type").asString("");
    return switch (status) {
      case 200 -> new Fate.Written(true);
      case 201 -> new Fate.Written(false);
      case 404 -> type.isEmpty() ? new Fate.Written(false) : new Fate.Refused(reason(item, status));
      case 409 -> new Fate.Overtaken();
      case 429, 502, 503, 504 -> new Fate.Postponed(reason(item, status));
      default -> new Fate.Refused(reason(item, status));
    };
  }

  private static String reason(JsonNode item, int status) {
    JsonNode error = item.path("error");
    String words = error.path("reason").asString("");
    return status
        + " "
        + error.path("type").asString("")
        + ": "
        + (words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "..." : words);
  }
}
