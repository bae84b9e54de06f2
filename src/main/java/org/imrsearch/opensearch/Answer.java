package org.imrsearch.opensearch;

import tools.jackson.databind.JsonNode;

/**
 * What a cluster answered.
 *
 * @param status of HTTP
 * @param body its JSON; the missing node when there was none, and a text when a failure came with
 *     something else
 */
public record Answer(int status, JsonNode body) {
  /** Returns whether the cluster did what it was asked. */
  public boolean success() {
    return status < 300;
  }

  /** Returns the cluster's name for the kind of error; empty when it gave none. */
  public String errorType() {
    return error().path("type").asString("");
  }

  /** Returns the cluster's own words for the error; empty when it gave none. */
  public String reason() {
    JsonNode error = error();
    if (error.isString()) {
      return error.asString();
    }
    String first = error.path("root_cause").path(0).path("reason").asString("");
    return first.isEmpty() ? error.path("reason").asString("") : first;
  }

  private JsonNode error() {
    return body.isString() ? body : body.path("error");
  }
}
