package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Order;
import org.jspecify.annotations.Nullable;

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
    SearchState search = matching(given, Order.RELEVANCE, SearchState.USUAL_LIMIT, false);
    SearchState newest = matching(given, Order.NEWEST, ENTRIES, true);
    List<Hit> hits = archive.engine().search(newest.request(archive, List.of())).hits();
    String feed = AtomFeed.of(search, hits, origin(request));
    String tag = tag(feed);
    request.header("ETag", tag);
    if (holds(request.header("If-None-Match"), tag)) {
      request.status(304);
      return;
    }
    request.contentType("application/atom+xml; charset=utf-8");
    request.result(feed);
  }

  private static SearchState matching(
      SearchState search, Order order, int limit, boolean allWords) {
    return new SearchState(
        search.query(), search.filters(), search.excludes(), order, limit, 0, allWords, false);
  }

  private static String origin(Context request) {
    String host = Objects.requireNonNullElse(request.header("Host"), "");
    if (!HOST.matcher(host).matches()) {
      throw new ProblemException(
          ProblemKind.BAD_REQUEST.with("The Host header is not the name of a host."));
    }
    return request.scheme() + "://" + host;
  }

  /** Weak, since the bytes may be sent compressed. */
  private static String tag(String feed) {
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    HexFormat hex = HexFormat.of();
    return "W/\"" + hex.toHexDigits((int) sum.getValue()) + hex.toHexDigits(bytes.length) + "\"";
  }

  private static boolean holds(@Nullable String known, String tag) {
    return known != null
        && Stream.of(known.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
  }
}
