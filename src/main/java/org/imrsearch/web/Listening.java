package org.imrsearch.web;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** How connections are taken and given up: no client keeps one for nothing. */
final class Listening {
  /** How long answers that have begun may take once the server is to stop. */
  private static final int LAST_ANSWERS_MILLIS = 10_000;

  private final WebSettings settings;
  private final Limits limits;

  Listening(WebSettings settings, Limits limits) {
    this.settings = settings;
    this.limits = limits;
  }

  void configure(JettyConfig jetty) {
    jetty.modifyHttpConfiguration(this::speak);
    jetty.addConnector(this::connector);
    jetty.modifyServer(
        server -> {
          server.setErrorHandler(new RawErrors());
          server.setStopTimeout(LAST_ANSWERS_MILLIS);
        });
    jetty.modifyServletContextHandler(
        context -> {
          context.insertHandler(new MinimumDataRateHandler(Limits.SLOWEST, 0));
          context.insertHandler(new HeadAsGet());
        });
  }

  private void speak(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(Limits.LONGEST_HEADERS);
    http.setIdleTimeout(limits.idle().toMillis());
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    connector.addBean(new SlowSenders(connector.getScheduler(), limits.idle()));
    return connector;
  }
}
