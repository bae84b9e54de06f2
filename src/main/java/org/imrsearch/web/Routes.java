package org.imrsearch.web;

import io.javalin.config.RoutesConfig;

/** Resources that belong together, each under its path. */
interface Routes {
  /** Puts the resources into the server. */
  void addTo(RoutesConfig routes);
}
