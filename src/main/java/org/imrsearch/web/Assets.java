package org.imrsearch.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Style sheets, scripts and drawings of the pages: read from the program's own jar at the start,
 * each under an address that changes with its bytes, so that browsers may keep them for good.
 */
public final class Assets implements Routes {
  private static final String FOLDER = "/web/";
  static final String PREFIX = "/assets/";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private static final List<String> NAMES =
      List.of("imr.css", "search.css", "reading.css", "imr.js", "icon.svg");

  private final Map<String, Asset> byAddress = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  private record Asset(String type, String text) {}

  private Assets() {}

  /** Reads all of them. */
  static Assets load() {
    Assets assets = new Assets();
    NAMES.forEach(assets::add);
    return assets;
  }

  private void add(String name) {
    String text = read(name);
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    String stamped = "%08x-%s".formatted(sum.getValue(), name);
    addresses.put(name, PREFIX + stamped);
    byAddress.put(stamped, new Asset(type(name), text));
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Returns the address of an asset. */
  public String address(String name) {
    String address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return address;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(PREFIX + "{name}", this::send);
  }

  private void send(Context request) {
    Asset asset = byAddress.get(request.pathParam("name"));
    if (asset == null) {
      throw new ProblemException(Problem.notFound("There is nothing at this address."));
    }
    request.header("Cache-Control", FOR_GOOD);
    request.contentType(asset.type());
    request.result(asset.text());
  }
}
