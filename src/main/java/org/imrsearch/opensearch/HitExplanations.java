package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.engine.plan.WordWorth;
import org.imrsearch.query.Hit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what the scores of hits are made of: a word of the query in a field. The few hits shown are
 * searched once more, each row of each word in each field as a query with a name, whose score is
 * what it is worth there.
 */
final class HitExplanations {
  private final IndexView index;
  private final WordJson words;
  private final ClauseJson clauses;
  private final Marks marks;

  HitExplanations(IndexView index, TermStatistics statistics, Marks marks) {
    this.index = index;
    this.words = new WordJson(statistics);
    this.clauses = new ClauseJson(statistics);
    this.marks = marks;
  }

  /**
   * Returns what the score of each ruling is made of, the largest part first.
   *
   * @param ids of the rulings' documents
   */
  Map<String, List<Hit.FieldScore>> of(List<String> ids) {
    ArrayNode named = Json.array();
    List<Marks.Scored> scored = marks.scored();
    for (int i = 0; i < scored.size(); i++) {
      addWord(i, scored.get(i).word(), named);
    }
    List<Marks.Fixed> fixed = marks.fixed();
    for (int i = 0; i < fixed.size(); i++) {
      named.add(named("fixed" + i, List.of(clauses.filter(fixed.get(i).clause()))));
    }
    ArrayNode wanted = Json.array();
    ids.forEach(wanted::add);
    ObjectNode bool = Json.object("should", named).put("minimum_should_match", 0);
    ObjectNode these = Json.object("ids", Json.object("values", wanted));
    bool.set("filter", Json.array().add(these));
    ObjectNode body = Json.object("query", Json.object("bool", bool));
    body.put("size", ids.size()).put("_source", false);
    Map<String, List<Hit.FieldScore>> explained = new HashMap<>();
    for (JsonNode hit : index.search(body).path("hits").path("hits")) {
      explained.put(hit.path("_id").asString(), parts(hit.path("matched_queries")));
    }
    return explained;
  }

  private void addWord(int word, Clause.Word clause, ArrayNode named) {
    for (int field = 0; field < clause.fields().size(); field++) {
      Clause.InField in = clause.fields().get(field);
      for (int row = 0; row < in.rows().size(); row++) {
        List<ObjectNode> worths = words.worths(in, row);
        if (!worths.isEmpty()) {
          named.add(named(name(word, row, field), worths));
        }
      }
    }
  }

  private static ObjectNode named(String name, List<ObjectNode> parts) {
    ObjectNode bool = Json.object("should", Json.array().addAll(parts));
    return Json.object("bool", bool.put("_name", name));
  }

  private static String name(int word, int row, int field) {
    return "word" + word + "." + row + "." + field;
  }

  private List<Hit.FieldScore> parts(JsonNode worths) {
    List<Hit.FieldScore> parts = new ArrayList<>();
    List<Marks.Scored> scored = marks.scored();
    for (int word = 0; word < scored.size(); word++) {
      addParts(word, scored.get(word), worths, parts);
    }
    List<Marks.Fixed> fixed = marks.fixed();
    for (int i = 0; i < fixed.size(); i++) {
      Marks.Fixed part = fixed.get(i);
      if (worths.has("fixed" + i)) {
        parts.add(new Hit.FieldScore(part.field(), part.typed(), part.points()));
      }
    }
    parts.sort(Comparator.comparing(Hit.FieldScore::points, Comparator.reverseOrder()));
    return parts;
  }

  /** The best row counts; what each field brings of it, by its share of the worth. */
  private static void addParts(
      int word, Marks.Scored scored, JsonNode worths, List<Hit.FieldScore> to) {
    List<Clause.InField> fields = scored.word().fields();
    int rows = fields.stream().mapToInt(in -> in.rows().size()).max().orElse(0);
    int best = -1;
    double most = 0;
    for (int row = 0; row < rows; row++) {
      double all = sum(word, row, fields.size(), worths);
      double points = weight(fields, row) * all / (WordWorth.SATURATION + all);
      if (points > most) {
        best = row;
        most = points;
      }
    }
    double all = best < 0 ? 0 : sum(word, best, fields.size(), worths);
    for (int field = 0; field < fields.size() && best >= 0; field++) {
      double worth = worths.path(name(word, best, field)).asDouble(0);
      if (worth > 0) {
        float points = (float) (most * worth / all);
        to.add(new Hit.FieldScore(fields.get(field).field().name(), scored.typed(), points));
      }
    }
  }

  private static double sum(int word, int row, int fields, JsonNode worths) {
    double sum = 0;
    for (int field = 0; field < fields; field++) {
      sum += worths.path(name(word, row, field)).asDouble(0);
    }
    return sum;
  }

  private static float weight(List<Clause.InField> fields, int row) {
    return fields.stream()
        .filter(in -> row < in.rows().size())
        .map(in -> in.rows().get(row).weight())
        .findFirst()
        .orElse(1f);
  }
}
