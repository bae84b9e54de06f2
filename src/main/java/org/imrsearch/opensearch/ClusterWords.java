package org.imrsearch.opensearch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.engine.plan.Clause;
import org.imrsearch.engine.plan.IndexWords;
import org.imrsearch.engine.plan.NearTerms;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.engine.plan.RequestLimits;
import org.imrsearch.engine.plan.TermCounts;
import org.imrsearch.query.QueryException;
import org.imrsearch.schema.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an index on a cluster says of words. OpenSearch lists no terms, but says of a query what it
 * becomes on each shard, and a pattern becomes the terms that fit it.
 */
final class ClusterWords implements IndexWords, NearTerms {
  private final IndexView index;
  private final TermStatistics statistics;
  private final ClauseJson clauses;
  private final String asked;

  /**
   * @param asked the query as typed, in which refusals show what is refused
   */
  ClusterWords(IndexView index, TermStatistics statistics, String asked) {
    this.index = index;
    this.statistics = statistics;
    this.clauses = new ClauseJson(statistics);
    this.asked = asked;
  }

  @Override
  public List<String> wildcard(Field field, String pattern, String typed) {
    ObjectNode fitting = Json.object().put("value", Patterns.wildcard(pattern));
    return few(terms("regexp", field, fitting, typed), typed);
  }

  @Override
  public List<String> fuzzy(Field field, String word, int edits, String typed) {
    return few(terms("fuzzy", field, fuzzy(word, edits, 0), typed), typed);
  }

  private static ObjectNode fuzzy(String word, int edits, int right) {
    return Json.object()
        .put("value", word)
        .put("fuzziness", edits)
        .put("prefix_length", right)
        .put("max_expansions", MOST_FITTING);
  }

  private List<String> few(List<String> terms, String typed) {
    if (terms.size() > MOST_FITTING) {
      throw RequestLimits.tooManyFit(asked, typed);
    }
    return terms;
  }

  private List<String> terms(String kind, Field field, ObjectNode fitting, String typed) {
    String words = DocumentLayout.words(field);
    ObjectNode query =
        Json.object(kind, Json.object(words, fitting.put("rewrite", "scoring_boolean")));
    Call call =
        Call.post("/" + index.name() + "/_validate/query", Json.object("query", query))
            .with("rewrite", "true")
            .with("all_shards", "true");
    Pattern term = Pattern.compile(Pattern.quote(words) + ":([^\\s()^]+)");
    TreeSet<String> found = new TreeSet<>();
    for (JsonNode shard : IndexView.whole(index.ask(call), index.name()).path("explanations")) {
      if (!shard.path("valid").asBoolean(false)) {
        throw refused(shard.path("error").asString(""), typed);
      }
      Matcher terms = term.matcher(shard.path("explanation").asString(""));
      while (terms.find()) {
        if (isWritten(terms.group(1))) {
          found.add(terms.group(1));
        }
      }
    }
    return List.copyOf(found);
  }

  /** A shard that has nothing that fits shows the pattern itself, of signs that no word has. */
  private static boolean isWritten(String term) {
    return term.charAt(0) != QueryToken.STEM_MARK && term.charAt(0) != '/' && term.indexOf('~') < 0;
  }

  private QueryException refused(String error, String typed) {
    return error.toLowerCase(Locale.ROOT).contains("clause")
        ? RequestLimits.tooManyFit(asked, typed)
        : RequestLimits.tooIntricate(asked, typed);
  }

  @Override
  public List<Double> rarities(List<Clause.Word> words) {
    return statistics.rarities(words);
  }

  @Override
  public int count(Clause clause, int enough) {
    statistics.read(clause.words());
    ObjectNode body = Json.object("query", ClauseJson.narrowing(clauses.filter(clause)));
    body.put("size", 0).put("track_total_hits", enough + 1);
    long found = index.search(body).path("hits").path("total").path("value").asLong(0);
    return (int) Math.min(found, enough);
  }

  @Override
  public boolean holds(List<TermCounts.Place> anyOf) {
    return statistics.rulings(anyOf.stream().map(List::of).toList()).stream()
        .anyMatch(rulings -> rulings > 0);
  }

  @Override
  public Map<String, Long> near(Field field, String word, int edits) {
    return statistics.holding(field, terms("fuzzy", field, fuzzy(word, edits, 1), word));
  }

  @Override
  public Map<String, Long> values(Field field) {
    Map<String, Long> values = new HashMap<>();
    if (field instanceof Field.KeywordField) {
      ObjectNode body = Json.object("aggs", Json.object("values", FacetCounting.all(field)));
      JsonNode answer = index.search(body.put("size", 0));
      for (JsonNode value : answer.path("aggregations").path("values").path("buckets")) {
        String name = FacetCounting.path(value).toLowerCase(Locale.ROOT);
        for (String word : name.split("[^\\p{L}\\p{Nd}]+", -1)) {
          values.merge(word, value.path("doc_count").asLong(0), Long::sum);
        }
      }
    }
    return values;
  }
}
