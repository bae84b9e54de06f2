package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.Field;

/** All values of a field, counted within a search: of a guideline down to its pages. */
final class BrowsePages implements Routes {
  private static final String BROWSE = "/browse/";
  private static final String UNDER = "under";
  private static final String FIND = "find";
  private static final Set<String> PARAMETERS = SearchParameters.namesAnd(UNDER, FIND);

  /** On each level; where there are more, how many is not told. */
  private static final int COUNTED = 5_000;

  /** Two levels are shown; of the third it is told whether there is any. */
  private static final int DEPTH = 3;

  private static final int DEEPEST = 6;

  private final Archive archive;
  private final Templates templates;

  BrowsePages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  /** Returns the address of the values of a field below a path that hold a text. */
  static String path(String field, String under, String find) {
    List<String> pairs = new ArrayList<>();
    if (!under.isEmpty()) {
      pairs.add(SearchState.pair(UNDER, under));
    }
    if (!find.isEmpty()) {
      pairs.add(SearchState.pair(FIND, find));
    }
    return BROWSE + field + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/browse", request -> request.redirect(path("guideline", "", "")));
    routes.get(BROWSE + "{field}", this::browse);
  }

  private void browse(Context request) {
    Field field = field(request.pathParam("field"));
    Parameters parameters = new Parameters(request.queryParamMap(), PARAMETERS);
    SearchState state = SearchState.of(parameters).everyRuling();
    String under = text(parameters, UNDER);
    String find = text(parameters, FIND);
    Optional<BrowsePage.Answer> answer = Optional.empty();
    Optional<Mistake> mistake = Optional.empty();
    try {
      answer = Optional.of(answer(field, state, under, find));
    } catch (ProblemException e) {
      mistake = Mistake.of(e.problem(), state, path(field.name(), under, find));
      if (mistake.isEmpty() || !isOfSearch(e.problem())) {
        throw e;
      }
      request.status(HttpStatus.BAD_REQUEST);
    }
    templates.show(request, "browse.jte", page(field, state, under, find, answer, mistake));
  }

  private static boolean isOfSearch(Problem problem) {
    return problem.parameter().filter(SearchState.NAMES::contains).isPresent();
  }

  private Field field(String name) {
    return archive
        .schema()
        .field(name)
        .filter(Field::facet)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound(
                        "There is no list of the values of that field. There are lists of: "
                            + String.join(", ", archive.schema().facets())
                            + ".")));
  }

  private static String text(Parameters parameters, String name) {
    String text = parameters.one(name).orElse("").strip();
    if (text.length() > Parameter.LONGEST_TEXT) {
      throw new ProblemException(Problem.parameter(name, "\"" + name + "\" is too long."));
    }
    return text;
  }

  private BrowsePage.Answer answer(Field field, SearchState state, String under, String find) {
    FacetRequest facet =
        SearchState.reading(
            UNDER,
            field.name(),
            name ->
                archive
                    .filters()
                    .browse(
                        name,
                        COUNTED,
                        find.isEmpty() ? DEPTH : DEEPEST,
                        present(under),
                        present(find)));
    SearchRequest asked = state.showing(0, 0).request(archive, List.of(facet));
    SearchResponse found =
        SearchState.reading("q", state.query(), text -> archive.engine().search(asked));
    return new BrowseRows(field.name(), state, under, !find.isEmpty())
        .answer(found.rulings(), found.facets().getOrDefault(field.name(), List.of()));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private BrowsePage page(
      Field field,
      SearchState state,
      String under,
      String find,
      Optional<BrowsePage.Answer> answer,
      Optional<Mistake> mistake) {
    return new BrowsePage(
        state,
        field.name(),
        field.label(),
        field.help(),
        field instanceof Field.DateField,
        under,
        find,
        crumbs(field, state, under),
        Constraint.of(state, archive.schema(), path(field.name(), under, find)),
        answer,
        mistake,
        archive.schema().fields().stream()
            .filter(Field::facet)
            .map(one -> new Link(one.label(), state.on(path(one.name(), "", ""))))
            .toList());
  }

  /** A document's name may hold a slash: only what stands before the first is surely a level. */
  private static List<Link> crumbs(Field field, SearchState state, String under) {
    List<Link> crumbs = new ArrayList<>();
    if (!under.isEmpty()) {
      crumbs.add(new Link(field.label(), state.on(path(field.name(), "", ""))));
    }
    int slash = under.indexOf('/');
    if (slash > 0) {
      String source = under.substring(0, slash);
      crumbs.add(new Link(source, state.on(path(field.name(), source, ""))));
    }
    return crumbs;
  }
}
