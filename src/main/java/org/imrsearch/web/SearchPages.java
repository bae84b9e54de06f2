package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.precedent.Rate;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;

/** The first page, and the search page: a box, what is found, and the values to narrow it by. */
final class SearchPages implements Routes {
  private static final String PATH = "/";

  /** What of the sidebar is open. */
  private static final String OPEN = "open";

  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String DECISION = "decision";
  private static final Set<String> PARAMETERS = SearchParameters.namesAnd(OPEN, FROM, TO);

  private final Archive archive;
  private final Templates templates;

  SearchPages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PATH, this::search);
  }

  private void search(Context request) {
    Parameters parameters = new Parameters(request.queryParamMap(), PARAMETERS);
    SearchState state = SearchState.of(parameters);
    Optional<String> span = span(parameters);
    if (span.isPresent()) {
      SearchState narrowed = state.freeing(Timeline.FIELD);
      request.redirect(
          narrowed.filtering(Timeline.FIELD + "=" + span.get()).on(PATH), HttpStatus.SEE_OTHER);
    } else if (state.equals(SearchState.everything())) {
      templates.show(request, "home.jte", home(state));
    } else {
      SearchPage page = page(state, parameters.all(OPEN));
      request.status(page.mistake().isPresent() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
      templates.show(request, "search.jte", page);
    }
  }

  /** The form below the columns of time says a span in two parts; an address says it in one. */
  private static Optional<String> span(Parameters parameters) {
    Optional<String> from = parameters.one(FROM).map(String::strip);
    Optional<String> to = parameters.one(TO).map(String::strip);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(from.equals(to) ? from.orElse("") : from.orElse("") + ".." + to.orElse(""));
  }

  private HomePage home(SearchState state) {
    List<FacetRequest> facets = List.of(Timeline.request(), FacetRequest.of(DECISION, 2));
    SearchResponse found = archive.engine().search(state.showing(0, 0).request(archive, facets));
    Rate rate = Rate.ofAll(found.facets().getOrDefault(DECISION, List.of()));
    return new HomePage(
        found.rulings(), found.determinations(), rate, timeline(found, state, PATH));
  }

  private static Timeline timeline(SearchResponse found, SearchState state, String path) {
    return Timeline.of(found.facets().getOrDefault(Timeline.FIELD, List.of()), state, path);
  }

  private SearchPage page(SearchState state, List<String> opened) {
    List<String> open = opened.stream().distinct().limit(Parameter.MOST_VALUES).toList();
    FacetSidebar sidebar = new FacetSidebar(archive.schema(), state, open);
    String path = FacetSidebar.path(open);
    Optional<SearchPage.Answer> answer = Optional.empty();
    Optional<Mistake> mistake = Optional.empty();
    try {
      answer = Optional.of(answer(state, sidebar, path));
    } catch (ProblemException e) {
      mistake = Mistake.of(e.problem(), state, path);
      if (mistake.isEmpty()) {
        throw e;
      }
    }
    return new SearchPage(
        state, open, Constraint.of(state, archive.schema(), path), answer, mistake);
  }

  private SearchPage.Answer answer(SearchState state, FacetSidebar sidebar, String path) {
    List<FacetRequest> facets = new ArrayList<>(sidebar.requests());
    facets.add(Timeline.request());
    SearchRequest asked = state.request(archive, facets);
    SearchResponse found =
        SearchState.reading("q", state.query(), text -> archive.engine().search(asked));
    return new SearchPage.Answer(
        found,
        found.hits().stream()
            .map(hit -> ShownHit.of(hit, state.query(), archive.schema()))
            .toList(),
        sidebar.boxes(found.facets()),
        sidebar.others(),
        timeline(found, state, path),
        Paging.of(state, found.rulings(), found.hits().size(), path));
  }
}
