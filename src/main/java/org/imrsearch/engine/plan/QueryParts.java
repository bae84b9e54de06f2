package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.query.Query;

/** What the parts of a query are: words that stand free, words of a field, or what only narrows. */
final class QueryParts {
  private QueryParts() {}

  /** Returns the words that stand for themselves, in their order. */
  static List<String> freeWords(List<Query> parts) {
    return parts.stream()
        .filter(QueryParts::isFree)
        .map(part -> ((Query.Word) part).text())
        .toList();
  }

  static boolean isFree(Query part) {
    return part instanceof Query.Word word && word.field().isEmpty();
  }

  /** Returns the words that are sought in one field, by its name. */
  static Map<String, List<String>> boundWords(List<Query> parts) {
    Map<String, List<String>> byField = new LinkedHashMap<>();
    for (Query part : parts) {
      if (part instanceof Query.Word word) {
        word.field()
            .ifPresent(
                field -> byField.computeIfAbsent(field, f -> new ArrayList<>()).add(word.text()));
      }
    }
    return byField;
  }

  /** Returns whether rulings are ranked by a part: values, dates and numbers only narrow. */
  static boolean rank(Query query) {
    return switch (query) {
      case Query.All all -> false;
      case Query.Value value -> false;
      case Query.Days days -> false;
      case Query.Numbers numbers -> false;
      case Query.Not not -> false;
      case Query.CasesFrom cases -> false;
      case Query.OfCase of -> true;
      case Query.Word word -> true;
      case Query.Phrase phrase -> true;
      case Query.Wildcard wildcard -> true;
      case Query.Fuzzy fuzzy -> true;
      case Query.And and -> and.parts().stream().anyMatch(QueryParts::rank);
      case Query.Or or -> or.parts().stream().anyMatch(QueryParts::rank);
    };
  }
}
