package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a search in the language of OpenSearch. */
final class OpenSearchQuery {
  private static final List<String> LEVELLED = List.of("guideline", "category", "drug");
  private static final String FIELDS =
      "[\"service^5\",\"diagnoses^1.5\",\"citations^2\",\"rationale\",\"summary^0.35\"]";

  /** All keyword fields; of paths, one a level. */
  static final List<String> KEYWORDS = keywords();

  private OpenSearchQuery() {}

  private static List<String> keywords() {
    List<String> keywords =
        new ArrayList<>(
            List.of("decision", "diagnosis", "bodyPart", "specialty", "licensure", "sex", "page"));
    keywords.addAll(List.of("year", "age"));
    for (String path : LEVELLED) {
      for (int level = 1; level <= 3; level++) {
        keywords.add(path + level);
      }
    }
    return List.copyOf(keywords);
  }

  /** Returns the keyword field that a value is in. */
  static String keyword(Ask.Value value) {
    return LEVELLED.contains(value.field())
        ? value.field() + ExtractedLetter.segments(value.path()).size()
        : value.field();
  }

  /** Returns the body of a search request: ten hits and all facets. */
  static String body(Ask ask) {
    String chosen = ask.chosen().map(OpenSearchQuery::term).orElse("");
    String after = chosen.isEmpty() ? "" : ",\"post_filter\":" + chosen;
    return """
    {"size": %d, "track_total_hits": true, "_source": ["letter"], "query": {"bool": {%s}}, "aggs": {%s}%s}"""
        .formatted(Ask.SHOWN, clauses(ask), aggregations(ask), after);
  }

  private static String clauses(Ask ask) {
    List<String> must = new ArrayList<>();
    ask.all().forEach(word -> must.add(match(word, "cross_fields")));
    if (!ask.any().isEmpty()) {
      must.add(
          "{\"bool\":{\"should\":["
              + joined(ask.any().stream().map(word -> match(word, "cross_fields")).toList())
              + "]}}");
    }
    if (!ask.phrase().isEmpty()) {
      must.add(match(String.join(" ", ask.phrase()), "phrase"));
    }
    List<String> none = ask.none().stream().map(word -> match(word, "cross_fields")).toList();
    List<String> filter = ask.within().map(value -> term(needed(ask, value))).stream().toList();
    return "\"must\":[%s],\"must_not\":[%s],\"filter\":[%s]"
        .formatted(joined(must), joined(none), joined(filter));
  }

  private static String match(String words, String type) {
    return "{\"multi_match\":{\"query\":%s,\"type\":\"%s\",\"operator\":\"and\",\"fields\":%s}}"
        .formatted(OpenSearchIndex.quoted(words), type, FIELDS);
  }

  private static Ask.Value needed(Ask ask, Ask.Value value) {
    return ask.page().isPresent()
        ? new Ask.Value("page", value.path() + ExtractedLetter.PAGE + ask.page().getAsInt())
        : value;
  }

  private static String term(Ask.Value value) {
    return "{\"term\":{\"%s\":%s}}".formatted(keyword(value), OpenSearchIndex.quoted(value.path()));
  }

  private static String aggregations(Ask ask) {
    List<String> all = new ArrayList<>();
    for (String facet : Ask.FACETS) {
      Optional<Ask.Value> narrowing = ask.chosen().filter(value -> !value.field().equals(facet));
      if (LEVELLED.contains(facet)) {
        all.add(aggregation(facet + "1", Ask.SHOWN, narrowing));
        all.add(aggregation(facet + "2", Ask.SHOWN * Ask.SHOWN, narrowing));
      } else {
        all.add(aggregation(facet, Ask.SHOWN, narrowing));
      }
    }
    return joined(all);
  }

  private static String aggregation(String field, int size, Optional<Ask.Value> narrowing) {
    String terms = "{\"terms\":{\"field\":\"%s\",\"size\":%d}}".formatted(field, size);
    return "\"%s\":%s"
        .formatted(
            field,
            narrowing
                .map(value -> "{\"filter\":%s,\"aggs\":{\"n\":%s}}".formatted(term(value), terms))
                .orElse(terms));
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining(","));
  }
}
