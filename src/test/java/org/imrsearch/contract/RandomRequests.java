package org.imrsearch.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.IndexSchema;

/** Draws searches that find something more often than not. */
public final class RandomRequests {
  private final Random random;
  private final BruteForce letters;
  private final List<String> facets;
  private final FilterParser filters;

  /**
   * @param letters what is searched
   */
  public RandomRequests(
      Random random, BruteForce letters, IndexSchema schema, FilterParser filters) {
    this.random = random;
    this.letters = letters;
    this.facets = schema.facets();
    this.filters = filters;
  }

  /** Makes a request that shows no hits. */
  public static SearchRequest request(
      Query query, List<Filter> filters, List<Filter> excludes, List<FacetRequest> facets) {
    Matching exactly = new Matching(true, false, false);
    return new SearchRequest("", query, filters, excludes, facets, 0, 0, Order.RELEVANCE, exactly);
  }

  /** Draws one. */
  public SearchRequest next() {
    List<String> counted = new ArrayList<>();
    while (counted.size() < 1 + random.nextInt(3)) {
      String field = oneOf(facets);
      if (!counted.contains(field)) {
        counted.add(field);
      }
    }
    List<Filter> narrowing = new ArrayList<>();
    for (int fields = random.nextInt(3); fields > 0; fields--) {
      String field = random.nextBoolean() ? oneOf(counted) : oneOf(facets);
      narrowing.addAll(listOf(1 + random.nextInt(3), () -> filter(field)));
    }
    List<Filter> excludes = listOf(random.nextInt(3), () -> filter(oneOf(facets)));
    Query query = query(narrowing.stream().noneMatch(f -> f.field().startsWith("guideline")));
    return request(query, narrowing, excludes, counted.stream().map(this::facet).toList());
  }

  private Filter filter(String field) {
    return filters.filter(field + "=" + oneOf(letters.nodes(field)).value());
  }

  private Query query(boolean pages) {
    return switch (random.nextInt(pages ? 8 : 7)) {
      case 0, 1 -> new Query.All();
      case 2 -> filter(oneOf(facets)).value();
      case 3 -> new Query.And(List.of(filter(oneOf(facets)).value(), word()));
      case 4 -> new Query.Or(listOf(2, () -> filter(oneOf(facets)).value()));
      case 5 -> new Query.And(List.of(word(), new Query.Not(filter(oneOf(facets)).value())));
      case 6 -> filters.filter("decided=2013..2015-0" + (1 + random.nextInt(9))).value();
      default -> page();
    };
  }

  /** A page of a guideline, as a query names it. */
  private Query page() {
    FacetNode node = oneOf(letters.nodes("guideline").stream().filter(n -> n.page() > 0).toList());
    long page = node.page();
    return new Query.And(
        List.of(
            new Query.Value("guideline", node.above()),
            new Query.Numbers("page", Optional.of(page), Optional.of(page + random.nextInt(3)))));
  }

  private Query word() {
    BruteForce.Row row = oneOf(letters.rows());
    Set<String> words = row.wordsOf("summary");
    List<String> plain = words.stream().filter(w -> w.matches("[a-z]{4,}")).sorted().toList();
    return plain.isEmpty()
        ? new Query.All()
        : new Query.Phrase(Optional.of("summary"), oneOf(plain), 0);
  }

  private FacetRequest facet(String field) {
    List<FacetNode> nodes = letters.nodes(field);
    Optional<String> under =
        random.nextInt(4) == 0
            ? Optional.of(oneOf(nodes).above()).filter(path -> !path.isEmpty())
            : Optional.empty();
    String name = oneOf(nodes).name();
    int from = random.nextInt(Math.max(1, name.length() - 3));
    String part = name.substring(from, Math.min(name.length(), from + 4));
    Optional<String> find =
        random.nextInt(3) == 0
            ? Optional.of(random.nextBoolean() ? part : part.toUpperCase(Locale.ROOT))
                .filter(text -> text.indexOf('/') < 0)
            : Optional.empty();
    int size = List.of(1, 3, 10, 1000).get(random.nextInt(4));
    return new FacetRequest(field, size, 1 + random.nextInt(5), under, find);
  }

  private <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static <T> List<T> listOf(int count, Supplier<T> draw) {
    return IntStream.range(0, count).mapToObj(i -> draw.get()).toList();
  }
}
