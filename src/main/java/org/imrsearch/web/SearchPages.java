package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.imrsearch.query.SearchRequest;

/** The search page: a box, what is found, and the values to narrow it by. */
final class SearchPages implements Routes {
  private final Archive archive;
  private final Templates templates;

  SearchPages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::search);
  }

  private void search(Context request) {
    SearchState state = SearchState.of(new Parameters(request.queryParamMap(), SearchState.NAMES));
    SearchRequest asked = state.request(archive, List.of());
    templates.show(request, "search.jte", new SearchPage(state, archive.engine().search(asked)));
  }
}
