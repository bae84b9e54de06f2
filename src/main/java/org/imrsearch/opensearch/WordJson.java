package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.Rarity;
import org.imrsearch.engine.plan.WordRow;
import org.imrsearch.engine.plan.WordWorth;
import org.imrsearch.schema.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates words of a query. The similarity of a text field gives the boost of a term times its
 * occurrences, held against the length of the text; so the sum over terms and fields is what the
 * word is worth in a ruling, and a script lets it saturate.
 */
final class WordJson {
  /** A row of words of which some stand in several forms is so many phrases at most. */
  private static final int MOST_PHRASES = 32;

  private static final String SATURATED = "_score / (" + WordWorth.SATURATION + " + _score)";

  private final TermStatistics statistics;

  WordJson(TermStatistics statistics) {
    this.statistics = statistics;
  }

  /** The words of a row, each with the terms of it that the index holds. */
  private record Held(List<List<String>> words) {
    static Held of(TermStatistics statistics, Field field, WordRow row) {
      return new Held(
          row.words().stream()
              .map(any -> any.stream().filter(t -> statistics.holding(field, t) > 0).toList())
              .toList());
    }

    boolean isNowhere() {
      return words.stream().anyMatch(List::isEmpty);
    }

    /** Returns the row in each form that may stand somewhere; the first ones, of very many. */
    List<List<String>> phrases() {
      List<List<String>> phrases = List.of(List.of());
      for (List<String> any : words) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> begun : phrases) {
          for (String term : any) {
            List<String> phrase = new ArrayList<>(begun);
            phrase.add(term);
            longer.add(phrase);
          }
        }
        phrases = longer.subList(0, Math.min(MOST_PHRASES, longer.size()));
      }
      return phrases;
    }
  }

  /** Translates a word whose score counts. */
  ObjectNode scored(Clause.Word word) {
    statistics.read(List.of(word));
    List<ObjectNode> rows = new ArrayList<>();
    int most = word.fields().stream().mapToInt(in -> in.rows().size()).max().orElse(0);
    for (int row = 0; row < most; row++) {
      ArrayNode fields = Json.array();
      float weight = 1;
      for (Clause.InField in : word.fields()) {
        if (row < in.rows().size()) {
          weight = in.rows().get(row).weight();
          fields.addAll(worths(in, row));
        }
      }
      if (!fields.isEmpty()) {
        rows.add(saturating(fields, weight));
      }
    }
    return best(rows);
  }

  private static ObjectNode best(List<ObjectNode> rows) {
    if (rows.isEmpty()) {
      return Json.object("match_none", Json.object());
    }
    return rows.size() == 1
        ? rows.getFirst()
        : Json.object("dis_max", Json.object("queries", Json.array().addAll(rows)));
  }

  private static ObjectNode saturating(ArrayNode worths, float weight) {
    ObjectNode sum = Json.object("bool", Json.object("should", worths));
    ObjectNode script = Json.object("script", Json.object().put("source", SATURATED));
    script.set("query", sum);
    return Json.object("script_score", script.put("boost", weight));
  }

  /** Returns what adds up to the worth of a row in a field; none where it stands nowhere. */
  List<ObjectNode> worths(Clause.InField in, int row) {
    Held held = Held.of(statistics, in.field(), in.rows().get(row));
    if (held.isNowhere()) {
      return List.of();
    }
    Rarity.InField all = statistics.inField(in);
    float worth = in.weight() * (float) Rarity.of(all.documents(), all.holding());
    String field = DocumentLayout.words(in.field());
    List<ObjectNode> worths = new ArrayList<>();
    if (held.words.size() == 1) {
      for (String term : held.words.getFirst()) {
        ObjectNode value = Json.object().put("value", term).put("boost", worth);
        worths.add(Json.object("term", Json.object(field, value)));
      }
      return worths;
    }
    for (List<String> phrase : held.phrases()) {
      // A phrase counts once for each of its words.
      ObjectNode value = phrase(phrase).put("boost", worth / phrase.size());
      worths.add(Json.object("match_phrase", Json.object(field, value)));
    }
    return worths;
  }

  /** Terms in a row, not to be analysed again. */
  static ObjectNode phrase(List<String> terms) {
    return Json.object().put("query", String.join(" ", terms)).put("analyzer", "whitespace");
  }

  /** Translates a word that only narrows. */
  ObjectNode unscored(Clause.Word word) {
    statistics.read(List.of(word));
    List<JsonNode> any = new ArrayList<>();
    for (Clause.InField in : word.fields()) {
      ArrayNode terms = Json.array();
      for (WordRow row : in.rows()) {
        Held held = Held.of(statistics, in.field(), row);
        if (held.isNowhere()) {
          continue;
        }
        if (row.isSingle()) {
          held.words.getFirst().forEach(terms::add);
        } else {
          held.phrases().forEach(phrase -> any.add(unscored(in.field(), phrase)));
        }
      }
      if (!terms.isEmpty()) {
        any.add(Json.object("terms", Json.object(DocumentLayout.words(in.field()), terms)));
      }
    }
    return any.isEmpty() ? Json.object("match_none", Json.object()) : ClauseJson.any(any);
  }

  private static ObjectNode unscored(Field field, List<String> phrase) {
    return Json.object("match_phrase", Json.object(DocumentLayout.words(field), phrase(phrase)));
  }
}
