package org.imrsearch.opensearch;

import java.util.Collection;
import java.util.List;
import org.imrsearch.engine.layout.PageTerm;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.schema.FieldValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Translates clauses into OpenSearch's queries. Only rulings have the terms and words of schema
 * fields, so whatever matches in one is a ruling; where nothing must match, the type is asked for.
 */
final class ClauseJson {
  private final WordJson words;

  ClauseJson(TermStatistics statistics) {
    this.words = new WordJson(statistics);
  }

  /** Translates a clause whose score counts. */
  ObjectNode scored(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> words.scored(word);
      case Clause.Points points -> points(points);
      case Clause.Any any -> any(any.parts().stream().map(this::scored).toList());
      case Clause.Most most -> most(most, true);
      case Clause.Group group -> group(group, true);
      case Clause.Rulings c -> filter(c);
      case Clause.Nothing c -> filter(c);
      case Clause.Exactly c -> filter(c);
      case Clause.Beginning c -> filter(c);
      case Clause.Between c -> filter(c);
      case Clause.Pages c -> filter(c);
      case Clause.Near c -> filter(c);
    };
  }

  /** Translates a clause that only narrows. */
  ObjectNode filter(Clause clause) {
    return switch (clause) {
      case Clause.Rulings all -> term(DocumentLayout.TYPE, DocumentLayout.RULING);
      case Clause.Nothing none -> Json.object("match_none", Json.object());
      case Clause.Exactly whole -> term(DocumentLayout.term(whole.field()), whole.value());
      case Clause.Beginning part ->
          leaf("prefix", DocumentLayout.term(part.field()), "value", part.beginning());
      case Clause.Between range -> between(range);
      case Clause.Pages pages -> pages(pages);
      case Clause.Word word -> words.unscored(word);
      case Clause.Near near -> near(near);
      case Clause.Points points -> filter(points.clause());
      case Clause.Any any -> any(any.parts().stream().map(this::filter).toList());
      case Clause.Most most -> most(most, false);
      case Clause.Group group -> group(group, false);
    };
  }

  static ObjectNode term(String field, String value) {
    return leaf("term", field, "value", value);
  }

  static ObjectNode terms(String field, Collection<String> values) {
    ArrayNode any = Json.array();
    values.forEach(any::add);
    return Json.object("terms", Json.object(field, any));
  }

  private static ObjectNode leaf(String kind, String field, String key, String value) {
    return Json.object(kind, Json.object(field, Json.object().put(key, value)));
  }

  private ObjectNode points(Clause.Points points) {
    if (points.points() == 0) {
      return narrowing(filter(points.clause()));
    }
    return constant(filter(points.clause()), points.points());
  }

  static ObjectNode constant(JsonNode filter, float points) {
    ObjectNode constant = Json.object("filter", filter);
    return Json.object("constant_score", constant.put("boost", points));
  }

  /** A query that matches and has no score. */
  static ObjectNode narrowing(ObjectNode... filters) {
    return Json.object("bool", Json.object("filter", Json.array().addAll(List.of(filters))));
  }

  static ObjectNode any(List<? extends JsonNode> parts) {
    if (parts.size() == 1 && parts.getFirst() instanceof ObjectNode only) {
      return only;
    }
    ObjectNode bool = Json.object("should", Json.array().addAll(parts));
    return Json.object("bool", bool.put("minimum_should_match", 1));
  }

  private static ObjectNode between(Clause.Between range) {
    ObjectNode ends = Json.object();
    if (range.from() != Long.MIN_VALUE) {
      ends.put("gte", range.from());
    }
    if (range.to() != Long.MAX_VALUE) {
      ends.put("lte", range.to());
    }
    return Json.object("range", Json.object(DocumentLayout.number(range.field()), ends));
  }

  private static ObjectNode pages(Clause.Pages pages) {
    int from = PageTerm.clamp(pages.from());
    int to = PageTerm.clamp(pages.to());
    String path = pages.path().value();
    if (!pages.path().field().equals(pages.field().within())) {
      return below(pages.path().field() + ".term", path, from, to);
    }
    String first = PageTerm.of(path, from);
    String field = DocumentLayout.term(pages.field());
    if (from == to) {
      return term(field, first);
    }
    ObjectNode ends = Json.object().put("gte", first).put("lte", PageTerm.of(path, to));
    return Json.object("range", Json.object(field, ends));
  }

  /**
   * Pages that one party cites: in the field of its paths a page of a document is a path too,
   * {@code document/57} or {@code document/topic/57}.
   */
  private static ObjectNode below(String field, String path, int from, int to) {
    String above = Patterns.quoted(FieldValue.comparable(path));
    return leaf("regexp", field, "value", above + "/(.*/)?<" + from + "-" + to + ">");
  }

  private static ObjectNode near(Clause.Near near) {
    ObjectNode phrase = WordJson.phrase(near.tokens().stream().map(QueryToken::written).toList());
    String field = DocumentLayout.words(near.field());
    return Json.object("match_phrase", Json.object(field, phrase.put("slop", near.slop())));
  }

  /** That the words weigh enough is seen by their weights' sum; their scores count besides. */
  private ObjectNode most(Clause.Most most, boolean scores) {
    ArrayNode weights = Json.array();
    ArrayNode found = Json.array();
    for (Clause.Part part : most.parts()) {
      weights.add(constant(words.unscored(part.word()), (float) part.weight()));
      if (scores) {
        found.add(words.scored(part.word()));
      }
    }
    ObjectNode enough = Json.object("query", Json.object("bool", Json.object("should", weights)));
    enough.put("min_score", (float) most.least());
    ObjectNode bool =
        Json.object("filter", Json.array().add(Json.object("function_score", enough)));
    if (scores) {
      bool.set("should", found);
      bool.put("minimum_should_match", 0);
    }
    return Json.object("bool", bool);
  }

  private ObjectNode group(Clause.Group group, boolean scores) {
    ArrayNode filter = Json.array();
    ObjectNode bool = Json.object();
    if (scores) {
      bool.set("must", all(group.must(), true));
      bool.set("should", all(group.should(), true));
      bool.put("minimum_should_match", 0);
    } else {
      filter.addAll(all(group.must(), false));
    }
    filter.addAll(all(group.allFilters(), false));
    if (group.isOpen()) {
      filter.add(filter(new Clause.Rulings()));
    }
    bool.set("filter", filter);
    bool.set("must_not", all(group.not(), false));
    return Json.object("bool", bool);
  }

  private ArrayNode all(List<Clause> clauses, boolean scores) {
    ArrayNode all = Json.array();
    clauses.forEach(clause -> all.add(scores ? scored(clause) : filter(clause)));
    return all;
  }
}
