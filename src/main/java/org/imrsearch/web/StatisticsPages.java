package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.imrsearch.precedent.OutcomeTable;

/** The statistics page: how often requests were overturned, by the values of a field or of two. */
final class StatisticsPages implements Routes {
  private final Archive archive;
  private final Templates templates;

  StatisticsPages(Archive archive, Templates templates) {
    this.archive = archive;
    this.templates = templates;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/statistics", this::show);
  }

  private void show(Context request) {
    StatisticsState state = StatisticsState.of(request.queryParamMap());
    OutcomeTable table = archive.statistics().of(state.request(archive));
    templates.show(request, "statistics.jte", StatisticsPage.of(state, table, archive.schema()));
  }
}
