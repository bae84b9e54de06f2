package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** How to search, and what the figures mean. */
final class HelpPages implements Routes {
  private final Templates templates;
  private final HelpPage page;

  HelpPages(Archive archive, Templates templates) {
    this.templates = templates;
    this.page = HelpPage.of(archive.schema());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/help", this::help);
  }

  private void help(Context request) {
    new Parameters(request.queryParamMap(), Set.of());
    templates.show(request, "help.jte", page);
  }
}
