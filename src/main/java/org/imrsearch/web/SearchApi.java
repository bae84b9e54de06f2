package org.imrsearch.web;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Matching;
import org.imrsearch.query.ResponseJson;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;

/** Searching, and browsing the values of a field. */
final class SearchApi {
  /** Source, document and topic; below a document, topics and pages. */
  private static final int USUAL_DEPTH = 3;

  private static final int DEEPEST = 6;
  private static final int USUAL_VALUES = 25;
  private static final int MOST_VALUES = 1_000;

  private static final Parameter<List<String>> FACETS =
      Parameter.many("facet", "Counts the N commonest values of a field, as FIELD or FIELD=N.");

  private static final Parameter<Boolean> EXPLAIN =
      Parameter.flag("explain", "Says of each hit what its score is made of.");

  private static final Parameter<String> FIELD =
      Parameter.inPath("field", "A field that is counted as a facet.");

  private static final Parameter<Optional<String>> UNDER =
      Parameter.optional("under", "Only what lies below this path; of dates, a year.");

  private static final Parameter<Optional<String>> FIND =
      Parameter.optional("find", "Only values that hold this text or that it is another name of.");

  private static final Parameter<Optional<Integer>> DEPTH =
      Parameter.someNumber("depth", 1, DEEPEST, "How many levels: 3 unless said; with find, all.");

  private static final Parameter<Integer> VALUES =
      Parameter.number("limit", USUAL_VALUES, 1, MOST_VALUES, "How many values on each level.");

  private final Archive archive;

  SearchApi(Archive archive) {
    this.archive = archive;
  }

  List<Operation> operations() {
    return List.of(
        Operation.get(
            "/search",
            "search",
            "Finds rulings, the best match first, and counts the values that they have.",
            SearchParameters.and(SearchParameters.ALL, FACETS, EXPLAIN),
            ApiShapes.RESPONSE,
            this::search),
        Operation.get(
            "/facets/{field}",
            "facets",
            "Counts the values of a field; of a path, as a tree.",
            SearchParameters.and(
                SearchParameters.NARROWING,
                SearchParameters.ALL_WORDS,
                FIELD,
                UNDER,
                FIND,
                DEPTH,
                VALUES),
            ApiShapes.RESPONSE,
            this::facets));
  }

  private void search(Asked asked) {
    SearchState state = SearchState.of(asked.parameters());
    List<FacetRequest> facets =
        asked.get(FACETS).stream()
            .map(text -> SearchState.reading("facet", text, archive.filters()::facet))
            .map(SearchApi::bounded)
            .toList();
    SearchRequest request =
        state.request(
            archive, facets, new Matching(state.allWords(), state.collapse(), asked.get(EXPLAIN)));
    answer(asked, request);
  }

  private static FacetRequest bounded(FacetRequest facet) {
    return facet.size() <= MOST_VALUES
        ? facet
        : new FacetRequest(
            facet.field(), MOST_VALUES, facet.depth(), facet.under(), facet.find(), facet.meant());
  }

  private void facets(Asked asked) {
    Optional<String> find = asked.get(FIND);
    int depth = asked.get(DEPTH).orElse(find.isPresent() ? DEEPEST : USUAL_DEPTH);
    String field = asked.get(FIELD);
    if (archive.schema().field(field).isEmpty()) {
      throw new ProblemException(
          Problem.notFound(
              "There is no field of that name; /api/v1/fields lists those there are."));
    }
    FacetRequest facet =
        SearchState.reading(
            FIELD.name(),
            field,
            name ->
                archive.filters().browse(name, asked.get(VALUES), depth, asked.get(UNDER), find));
    SearchState state =
        SearchState.narrowing(asked.parameters(), asked.get(SearchParameters.ALL_WORDS));
    answer(asked, state.request(archive, List.of(facet)));
  }

  private void answer(Asked asked, SearchRequest request) {
    SearchResponse found = archive.engine().search(request);
    asked.json(out -> ResponseJson.write(found, out));
  }
}
