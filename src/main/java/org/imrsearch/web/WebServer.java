package org.imrsearch.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;

/**
 * Serves pages and the API over HTTP until it is closed. It opens no file that a request names, and
 * shows new commits of the index as they come.
 */
public final class WebServer implements AutoCloseable {
  private final Javalin server;
  private final String host;

  private WebServer(Javalin server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * Starts a server.
   *
   * @param archive what it answers from; not closed with the server
   * @throws WebException when the address can't be listened on
   */
  public static WebServer start(Archive archive, WebSettings settings) {
    return start(archive, settings, Limits.ofThisMachine());
  }

  /** Starts a server of other limits. */
  static WebServer start(Archive archive, WebSettings settings, Limits limits) {
    Templates templates = new Templates(Assets.load());
    Failures failures = new Failures(templates);
    List<Routes> resources =
        List.of(
            templates.assets(),
            new SearchPages(archive, templates),
            new BrowsePages(archive, templates),
            new HelpPages(archive, templates),
            new DeterminationPages(archive, templates),
            new StatisticsPages(archive, templates),
            new FeedPages(archive),
            new PrecedentPages(archive, templates),
            new Api(archive, limits));
    Javalin server =
        Javalin.create(config -> configure(config, settings, limits, failures, resources));
    try {
      server.start();
    } catch (RuntimeException e) {
      throw new WebException(
          "can't listen on %s:%d: %s".formatted(settings.host(), settings.port(), reason(e)), e);
    }
    return new WebServer(server, settings.host());
  }

  private static void configure(
      JavalinConfig config,
      WebSettings settings,
      Limits limits,
      Failures failures,
      List<Routes> resources) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    new Listening(settings, limits).configure(config.jetty);
    config.router.handlerWrapper(new Admission(limits)::around);
    if (settings.log()) {
      config.requestLogger.http(AccessLog::write);
    }
    config.routes.before(SecurityHeaders::add);
    config.routes.before(new Gate(settings)::check);
    resources.forEach(one -> one.addTo(config.routes));
    config.routes.exception(Exception.class, failures::answer);
    // Javalin answers these itself, unless told otherwise by their own class.
    config.routes.exception(HttpResponseException.class, failures::answer);
    config.routes.error(HttpStatus.NOT_FOUND.getCode(), failures::notFound);
  }

  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }

  /** Returns where the first page is. */
  public URI address() {
    String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return URI.create("http://%s:%d/".formatted(shown, server.port()));
  }

  /** Answers what it has begun to, and stops. */
  @Override
  public void close() {
    server.stop();
  }
}
