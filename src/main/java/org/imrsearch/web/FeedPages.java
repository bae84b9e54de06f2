package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Order;

/**
 * A search as a feed of its newest rulings, for whoever wants to be told of new ones. Every word of
 * the search must match: rulings that lack some come by their rank, which a feed has none of. The
 * order and the page of the search that is given mean nothing here.
 */
final class FeedPages implements Routes {
  private static final int ENTRIES = 50;

  /** A name or an address, and a port: nothing else gets into the feed's links. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");

  private final Archive archive;

  FeedPages(Archive archive) {
    this.archive = archive;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/feed", this::send);
  }

  private void send(Context request) {
    SearchState given = SearchState.of(new Parameters(request.queryParamMap(), SearchState.NAMES));
    SearchState search = given.everyRuling().demanding(false);
    SearchState newest = search.demanding(true).ordered(Order.NEWEST).showing(ENTRIES, 0);
    List<Hit> hits = archive.engine().search(newest.request(archive, List.of())).hits();
    String feed = AtomFeed.of(search, hits, origin(request));
    if (!EntityTag.isKnown(request, feed.getBytes(StandardCharsets.UTF_8))) {
      request.contentType("application/atom+xml; charset=utf-8");
      request.result(feed);
    }
  }

  private static String origin(Context request) {
    String host = Objects.requireNonNullElse(request.header("Host"), "");
    if (!HOST.matcher(host).matches()) {
      throw new ProblemException(
          ProblemKind.BAD_REQUEST.with("The Host header is not the name of a host."));
    }
    return request.scheme() + "://" + host;
  }
}
