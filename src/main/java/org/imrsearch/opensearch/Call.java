package org.imrsearch.opensearch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * One request to a cluster's REST interface.
 *
 * @param path begins with a slash; its parts are encoded as in an address
 * @param parameters what follows the question mark, not encoded
 */
public record Call(
    String method,
    String path,
    Map<String, String> parameters,
    Optional<byte[]> body,
    String contentType) {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  /** What is posted only because a question has a body. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "_search",
          "_msearch",
          "_count",
          "_mget",
          "_analyze",
          "_explain",
          "_termvectors",
          "_mtermvectors",
          "query");

  /** Holds a copy of the parameters, in their order. */
  public Call {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Asks for what is at a path. */
  public static Call get(String path) {
    return bare("GET", path);
  }

  /** Asks whether there is something at a path. */
  public static Call head(String path) {
    return bare("HEAD", path);
  }

  /** Removes what is at a path. */
  public static Call delete(String path) {
    return bare("DELETE", path);
  }

  /** Removes what JSON names. */
  public static Call delete(String path, JsonNode body) {
    return new Call("DELETE", path, Map.of(), Optional.of(Json.bytes(body)), JSON);
  }

  /** Posts JSON. */
  public static Call post(String path, JsonNode body) {
    return new Call("POST", path, Map.of(), Optional.of(Json.bytes(body)), JSON);
  }

  /** Posts nothing. */
  public static Call post(String path) {
    return bare("POST", path);
  }

  /** Puts JSON at a path. */
  public static Call put(String path, JsonNode body) {
    return new Call("PUT", path, Map.of(), Optional.of(Json.bytes(body)), JSON);
  }

  /** Posts lines of JSON, each ended by a line feed, the last one too. */
  public static Call lines(String path, byte[] ndjson) {
    return new Call("POST", path, Map.of(), Optional.of(ndjson), LINES);
  }

  /** Adds a parameter. */
  public Call with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(name, value);
    return new Call(method, path, more, body, contentType);
  }

  /** Returns whether it changes nothing, so that it may be asked again of another host. */
  public boolean onlyReads() {
    return switch (method) {
      case "GET", "HEAD" -> true;
      case "POST" -> QUESTIONS.contains(path.substring(path.lastIndexOf('/') + 1));
      default -> false;
    };
  }

  @Override
  public String toString() {
    return method + " " + path;
  }

  private static Call bare(String method, String path) {
    return new Call(method, path, Map.of(), Optional.empty(), JSON);
  }
}
