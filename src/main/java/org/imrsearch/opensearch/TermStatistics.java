package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.Rarity;
import org.imrsearch.engine.plan.TermCounts;
import org.imrsearch.engine.plan.TermCounts.Place;
import org.imrsearch.engine.plan.WordRow;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.RulingValues;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many documents of an index hold terms, asked of every shard's dictionary at once and kept for
 * one request. Such a look costs the same however common a word is, where a search that counts
 * would go through all that hold it. It is made with the term vectors of a document that is not
 * there: its words are the terms, and what the shard says of these is what is wanted.
 */
final class TermStatistics implements TermCounts {
  private final IndexView index;
  private final Map<String, Map<String, Long>> holding = new HashMap<>();
  private final Map<String, Long> documents = new HashMap<>();

  TermStatistics(IndexView index) {
    this.index = index;
  }

  /** Asks for all terms of words that are not known yet. */
  void read(Collection<Clause.Word> words) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (Clause.Word word : words) {
      for (Clause.InField in : word.fields()) {
        for (WordRow row : in.rows()) {
          row.words().forEach(any -> any.forEach(term -> want(in.field(), term, wanted)));
        }
      }
    }
    read(wanted);
  }

  private void want(Field field, String term, Map<String, Set<String>> wanted) {
    String counted = counted(field);
    if (!holding.getOrDefault(counted, Map.of()).containsKey(term)) {
      wanted.computeIfAbsent(counted, name -> new LinkedHashSet<>()).add(term);
    }
  }

  /** The words that all rulings of a letter share are counted in letters. */
  private static String counted(Field field) {
    return isOfLetter(field) ? DocumentLayout.once(field) : DocumentLayout.words(field);
  }

  private static boolean isOfLetter(Field field) {
    return RulingValues.areOfLetter(field.name());
  }

  private void read(Map<String, Set<String>> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    if (documents.isEmpty()) {
      wanted.put(DocumentLayout.TYPE, Set.of(DocumentLayout.RULING, DocumentLayout.LETTER));
    }
    wanted.forEach(
        (field, terms) -> {
          Map<String, Long> known = holding.computeIfAbsent(field, name -> new HashMap<>());
          terms.forEach(term -> known.put(term, 0L));
          documents.put(field, 0L);
        });
    ObjectNode body = Json.object();
    ArrayNode docs = body.putArray("docs");
    for (String routing : index.routings()) {
      docs.add(question(wanted, routing));
    }
    JsonNode answer = index.ask(Call.post("/_mtermvectors", body));
    for (JsonNode shard : answer.path("docs")) {
      index.requireAnswer(shard);
      for (Map.Entry<String, JsonNode> field : shard.path("term_vectors").properties()) {
        add(field.getKey(), field.getValue());
      }
    }
  }

  private ObjectNode question(Map<String, Set<String>> wanted, String routing) {
    ObjectNode question = Json.object();
    question.put("_index", index.name()).put("routing", routing);
    question.put("term_statistics", true).put("field_statistics", true);
    question.put("positions", false).put("offsets", false).put("payloads", false);
    ArrayNode fields = question.putArray("fields");
    ObjectNode analyzers = question.putObject("per_field_analyzer");
    ObjectNode document = question.putObject("doc");
    wanted.forEach(
        (field, terms) -> {
          fields.add(field);
          analyzers.put(field, "keyword");
          ArrayNode values = Json.at(document, field);
          terms.forEach(values::add);
        });
    return question;
  }

  private void add(String field, JsonNode vector) {
    documents.merge(field, vector.path("field_statistics").path("doc_count").asLong(0), Long::sum);
    Map<String, Long> known = holding.computeIfAbsent(field, name -> new HashMap<>());
    for (Map.Entry<String, JsonNode> term : vector.path("terms").properties()) {
      known.merge(term.getKey(), term.getValue().path("doc_freq").asLong(0), Long::sum);
    }
  }

  /** Returns how many documents hold a term that was asked for. */
  long holding(Field field, String term) {
    return holding.getOrDefault(counted(field), Map.of()).getOrDefault(term, 0L);
  }

  /** Asks how many documents hold each of some terms in a field. */
  Map<String, Long> holding(Field field, List<String> terms) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    terms.forEach(term -> want(field, term, wanted));
    read(wanted);
    Map<String, Long> found = new HashMap<>();
    terms.forEach(term -> found.put(term, holding(field, term)));
    return found;
  }

  /** Returns what is known of a word in one of its fields; all of it was asked for. */
  Rarity.InField inField(Clause.InField in) {
    List<Rarity.Row> rows = new ArrayList<>();
    for (WordRow row : in.rows()) {
      List<Double> words = new ArrayList<>();
      for (List<String> any : row.words()) {
        words.add((double) any.stream().mapToLong(term -> holding(in.field(), term)).sum());
      }
      rows.add(new Rarity.Row(words.contains(0.0) ? List.of() : words, row.weight()));
    }
    long all = documents.getOrDefault(counted(in.field()), 0L);
    return new Rarity.InField(all, rulingsEach(in.field()), rows);
  }

  List<Double> rarities(List<Clause.Word> words) {
    read(words);
    return words.stream()
        .map(word -> Rarity.ofWord(word.fields().stream().map(this::inField).toList()))
        .toList();
  }

  private double rulingsEach(Field field) {
    long letters = type(DocumentLayout.LETTER);
    return isOfLetter(field) && letters > 0 ? (double) type(DocumentLayout.RULING) / letters : 1;
  }

  private long type(String type) {
    return holding.getOrDefault(DocumentLayout.TYPE, Map.of()).getOrDefault(type, 0L);
  }

  @Override
  public long documents() {
    return type(DocumentLayout.RULING) + type(DocumentLayout.LETTER);
  }

  @Override
  public List<Integer> rulings(List<List<Place>> words) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    words.forEach(word -> word.forEach(place -> want(place.field(), place.term(), wanted)));
    read(wanted);
    return words.stream().map(this::mostInOneField).toList();
  }

  private int mostInOneField(List<Place> places) {
    Map<Field, Double> byField = new LinkedHashMap<>();
    for (Place place : places) {
      double rulings = holding(place.field(), place.term()) * rulingsEach(place.field());
      byField.merge(place.field(), rulings, Double::sum);
    }
    double most = byField.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return (int) Math.round(most);
  }
}
