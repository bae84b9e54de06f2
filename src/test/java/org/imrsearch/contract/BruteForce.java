package org.imrsearch.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;

/** Finds rulings by looking at every one, by what the letters say and without any index. */
public final class BruteForce {
  private final List<Row> rows = new ArrayList<>();

  /**
   * A ruling.
   *
   * @param values by field
   * @param nodes by field, what it counts for
   * @param words by field, the words of its texts
   */
  public record Row(
      Determination letter,
      Ruling ruling,
      Map<String, List<FieldValue>> values,
      Map<String, Set<FacetNode>> nodes,
      Map<String, Set<String>> words) {

    public Set<FacetNode> nodesOf(String field) {
      return nodes.getOrDefault(field, Set.of());
    }

    public Set<String> wordsOf(String field) {
      return words.getOrDefault(field, Set.of());
    }

    /** Returns the id of the ruling. */
    public String id() {
      return letter.id() + "#" + ruling.number();
    }
  }

  /** Reads letters. */
  public BruteForce(List<Determination> letters, IndexSchema schema, RulingValues values) {
    for (Determination letter : letters) {
      for (Ruling ruling : letter.rulings()) {
        Map<String, List<FieldValue>> byField = new HashMap<>();
        Map<String, Set<FacetNode>> nodes = new HashMap<>();
        Map<String, Set<String>> words = new HashMap<>();
        for (String field : schema.fields().stream().map(f -> f.name()).toList()) {
          List<FieldValue> here = values.of(field, letter, ruling);
          byField.put(field, here);
          nodes.put(field, FacetNode.of(here));
          words.put(field, words(here));
        }
        rows.add(new Row(letter, ruling, byField, nodes, words));
      }
    }
  }

  private static Set<String> words(List<FieldValue> values) {
    Set<String> words = new HashSet<>();
    for (FieldValue value : values) {
      if (value instanceof FieldValue.Text text) {
        String small = text.text().toLowerCase(Locale.ROOT);
        for (String word : small.split("[^\\p{L}\\p{N}'\u2019.:_]+", -1)) {
          words.add(word.replaceAll("^['\u2019.:]+|['\u2019.:]+$", ""));
        }
      }
    }
    return words;
  }

  /** Returns all rulings. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Returns the rulings that a facet is counted over.
   *
   * @param passedOver the field whose filters mean nothing; empty for none
   */
  public List<Row> matching(SearchRequest request, String passedOver) {
    Map<String, List<Query>> filters = new LinkedHashMap<>();
    for (Filter filter : request.filters()) {
      if (!filter.field().equals(passedOver)) {
        filters.computeIfAbsent(filter.field(), f -> new ArrayList<>()).add(filter.value());
      }
    }
    return rows.stream()
        .filter(row -> matches(row, request.query()))
        .filter(
            row ->
                filters.values().stream()
                    .allMatch(any -> any.stream().anyMatch(query -> matches(row, query))))
        .filter(row -> request.excludes().stream().noneMatch(x -> matches(row, x.value())))
        .toList();
  }

  private static boolean matches(Row row, Query query) {
    return switch (query) {
      case Query.All all -> true;
      case Query.Value value ->
          row.nodesOf(value.field()).stream()
              .anyMatch(node -> node.value().equalsIgnoreCase(value.value()));
      case Query.Days days -> values(row, days.field()).stream().anyMatch(v -> within(v, days));
      case Query.Numbers numbers -> numbers(row, numbers, List.of());
      case Query.Phrase word -> row.wordsOf(word.field().orElseThrow()).contains(word.text());
      case Query.And and -> {
        List<String> guidelines =
            and.parts().stream()
                .filter(part -> part instanceof Query.Value v && v.field().equals("guideline"))
                .map(part -> ((Query.Value) part).value())
                .toList();
        yield and.parts().stream()
            .allMatch(
                part ->
                    part instanceof Query.Numbers numbers
                        ? numbers(row, numbers, guidelines)
                        : matches(row, part));
      }
      case Query.Or or -> or.parts().stream().anyMatch(part -> matches(row, part));
      case Query.Not not -> !matches(row, not.part());
      case Query.Word word -> throw new IllegalArgumentException("stems: " + word);
      case Query.CasesFrom cases ->
          values(row, "case").stream()
              .anyMatch(v -> ((FieldValue.Text) v).text().startsWith(cases.beginning()));
      case Query.OfCase of -> throw new IllegalArgumentException("ranks: " + of);
      case Query.Wildcard wildcard -> throw new IllegalArgumentException("words: " + wildcard);
      case Query.Fuzzy fuzzy -> throw new IllegalArgumentException("words: " + fuzzy);
    };
  }

  private static List<FieldValue> values(Row row, String field) {
    return row.values().getOrDefault(field, List.of());
  }

  private static boolean within(FieldValue value, Query.Days days) {
    LocalDate date = ((FieldValue.Day) value).date();
    return days.from().filter(date::isBefore).isEmpty()
        && days.to().filter(date::isAfter).isEmpty();
  }

  /** A page counts within the guidelines beside it, if there are any. */
  private static boolean numbers(Row row, Query.Numbers numbers, List<String> guidelines) {
    long from = numbers.from().orElse(Long.MIN_VALUE);
    long to = numbers.to().orElse(Long.MAX_VALUE);
    return values(row, numbers.field()).stream()
        .anyMatch(
            value ->
                switch (value) {
                  case FieldValue.Whole whole -> whole.number() >= from && whole.number() <= to;
                  case FieldValue.Pages pages ->
                      pages.first() <= to
                          && pages.last() >= from
                          && (guidelines.isEmpty()
                              || guidelines.stream().anyMatch(g -> isBelow(pages.path(), g)));
                  default -> throw new IllegalArgumentException("no number: " + value);
                });
  }

  private static boolean isBelow(List<String> path, String guideline) {
    String joined = String.join("/", path).toLowerCase(Locale.ROOT);
    String above = guideline.toLowerCase(Locale.ROOT);
    return joined.equals(above) || joined.startsWith(above + "/");
  }

  /** Returns the distinct nodes of a field, of all rulings. */
  public List<FacetNode> nodes(String field) {
    return rows.stream()
        .flatMap(row -> row.nodesOf(field).stream())
        .collect(Collectors.toSet())
        .stream()
        .sorted()
        .toList();
  }
}
