package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What facets count is what one counts by hand over the letters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FacetCountsContract {
  private static final IndexSchema SCHEMA = ContractIndex.SCHEMA;
  private static final FilterParser FILTERS = ContractIndex.FILTERS;

  private final EngineFactory engines;
  private final int rounds;
  private SearchEngine engine;
  private BruteForce letters;

  /**
   * @param rounds how many searches are drawn
   */
  protected FacetCountsContract(EngineFactory engines, int rounds) {
    this.engines = engines;
    this.rounds = rounds;
  }

  @BeforeAll
  void index() {
    List<Determination> determinations = ContractIndex.madeUp(41, 240);
    letters = new BruteForce(determinations, SCHEMA, ContractIndex.VALUES);
    engine = engines.over(determinations, SCHEMA, ContractIndex.VALUES, ContractIndex.words());
  }

  @AfterAll
  void close() {
    if (engine != null) { // as where the tests are left out for want of a cluster
      engine.close();
    }
  }

  @Test
  void theLettersHaveWhatIsToBeCounted() {
    assertThat(letters.rows()).anyMatch(row -> row.ruling().decision().isEmpty());
    for (String field : SCHEMA.facets()) {
      assertThat(letters.nodes(field)).as(field).isNotEmpty();
    }
    assertThat(letters.nodes("guideline"))
        .anyMatch(node -> node.page() > 0 && node.above().split("/", -1).length == 2)
        .anyMatch(node -> node.page() > 0 && node.above().split("/", -1).length == 3)
        .anyMatch(node -> node.there().isPresent());
  }

  @Test
  void facetsCountWhatOneCountsByHand() {
    RandomRequests requests = new RandomRequests(new Random(2024), letters, SCHEMA, FILTERS);
    int sideways = 0;
    int values = 0;
    for (int round = 0; round < rounds; round++) {
      SearchRequest request = requests.next();
      SearchResponse response = engine.search(request);
      List<BruteForce.Row> found = letters.matching(request, "");
      assertThat(response.rulings()).as("round %d: %s", round, request).isEqualTo(found.size());
      assertThat(response.determinations())
          .isEqualTo(found.stream().map(row -> row.letter().id()).distinct().count());
      for (FacetRequest facet : request.facets()) {
        sideways +=
            request.filters().stream().anyMatch(f -> f.field().equals(facet.field())) ? 1 : 0;
        String expected = Told.counts(byHand(request, facet));
        values += expected.length() - expected.replace("=", "").length();
        assertThat(Told.counts(response.facets().getOrDefault(facet.field(), List.of())))
            .as("round %d: %s of %s", round, facet, request)
            .isEqualTo(expected);
      }
    }
    assertThat(sideways).isGreaterThan(rounds / 5);
    assertThat(values).isGreaterThan(rounds * 8);
  }

  /** "Filtering by a value that a facet shows leaves as many rulings as the facet counts." */
  @Test
  void aValueShownIsAFilterForWhatItCounts() {
    for (String field : SCHEMA.facets()) {
      SearchResponse all = engine.search(request(List.of(), field));
      List<FacetCount> shown = new ArrayList<>();
      flatten(all.facets().getOrDefault(field, List.of()), shown);
      for (FacetCount count : shown) {
        SearchResponse filtered =
            engine.search(request(List.of(field + "=" + count.value()), field));
        assertThat(filtered.rulings()).as(field + "=" + count.value()).isEqualTo(count.rulings());
      }
    }
  }

  private static SearchRequest request(List<String> filters, String field) {
    return RandomRequests.request(
        ContractIndex.QUERIES.parse("*"),
        filters.stream().map(FILTERS::filter).toList(),
        List.of(),
        List.of(new FacetRequest(field, 1000, 6, Optional.empty(), Optional.empty())));
  }

  private static void flatten(List<FacetCount> counts, List<FacetCount> to) {
    for (FacetCount count : counts) {
      to.add(count);
      flatten(count.children(), to);
    }
  }

  private List<FacetCount> byHand(SearchRequest request, FacetRequest facet) {
    boolean codes =
        SCHEMA.field(facet.field()).orElseThrow() instanceof Field.KeywordField keyword
            && keyword.catalogue().isEmpty()
            && keyword.words().isEmpty();
    return CountedByHand.of(letters.matching(request, facet.field()), facet, codes);
  }
}
