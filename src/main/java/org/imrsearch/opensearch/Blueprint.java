package org.imrsearch.opensearch;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an index is made by, and known again by. */
interface Blueprint {
  /** Returns the body of the request that makes an index. */
  ObjectNode body(IndexShape shape);

  /**
   * Returns whether an index says that this program made it, with whatever settings.
   *
   * @param mappings the index's
   */
  boolean isOurs(JsonNode mappings);

  /**
   * Refuses an index that this program and these settings would have built otherwise.
   *
   * @param place the index as a person names it
   */
  void requireFit(JsonNode mappings, String place);
}
