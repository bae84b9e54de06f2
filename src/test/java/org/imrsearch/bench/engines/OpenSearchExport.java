package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.cluster.Rest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads all rulings of a node as its manual advises: page by page in the order of the index, as
 * they were at one point in time; the letters of a page by one request more.
 */
final class OpenSearchExport {
  private static final int PAGE = 1000;
  private static final String KEPT = "5m";

  private final Rest node;
  private final Set<String> had = new HashSet<>();
  private long rulings;
  private long characters;

  private OpenSearchExport(Rest node) {
    this.node = node;
  }

  static Contender.Exported run(Rest node, long most) throws IOException {
    String open = "/rulings/_search/point_in_time?keep_alive=" + KEPT;
    String point = read(node.send("POST", open, Optional.empty())).path("pit_id").asString();
    try {
      OpenSearchExport export = new OpenSearchExport(node);
      export.pages(point, most);
      return new Contender.Exported(export.rulings, export.characters);
    } finally {
      String closed = "{\"pit_id\":[%s]}".formatted(OpenSearchIndex.quoted(point));
      node.send("DELETE", "/_search/point_in_time", Optional.of(closed));
    }
  }

  private static JsonNode read(String answer) {
    return JsonMapper.shared().readTree(answer);
  }

  private void pages(String point, long most) throws IOException {
    List<JsonNode> page = page(point, most, "");
    while (!page.isEmpty()) {
      letters(page);
      rulings += page.size();
      page = page(point, most - rulings, ",\"search_after\":" + page.getLast().path("sort"));
    }
  }

  private List<JsonNode> page(String point, long most, String after) throws IOException {
    String search =
        """
        {"size": %d, "track_total_hits": false, "_source": ["letter"], "sort": ["_shard_doc"],
         "pit": {"id": %s, "keep_alive": "%s"}%s}"""
            .formatted(Math.min(PAGE, most), OpenSearchIndex.quoted(point), KEPT, after);
    return most == 0
        ? List.of()
        : read(node.send("POST", "/_search", Optional.of(search)))
            .path("hits")
            .path("hits")
            .valueStream()
            .toList();
  }

  /** Fetches the letters of a page, but for those that a page before had too. */
  private void letters(List<JsonNode> page) throws IOException {
    String ids =
        page.stream()
            .map(hit -> hit.path("_source").path("letter").asString())
            .filter(had::add)
            .map(OpenSearchIndex::quoted)
            .collect(Collectors.joining(","));
    if (!ids.isEmpty()) {
      String wanted = "{\"ids\":[" + ids + "]}";
      JsonNode fetched = read(node.send("POST", "/letters/_mget", Optional.of(wanted)));
      for (JsonNode letter : fetched.path("docs")) {
        characters += letter.path("_source").path("text").asString().length();
      }
    }
  }
}
