package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.imrsearch.cluster.Node;
import org.imrsearch.cluster.Rest;

/**
 * OpenSearch, given rulings that were extracted before, over HTTP. The node keeps its answers to
 * searches without words until the index changes, as this program keeps counts; where that is asked
 * for, it keeps all answers, and then a search that is asked again is only looked up.
 */
final class OpenSearch extends OnNode {
  private static final Pattern TOTAL = Pattern.compile("\"total\":\\{\"value\":(\\d+)");
  private static final Pattern LETTER = Pattern.compile("\"_source\":\\{\"letter\":\"([^\"]+)\"");
  private static final Pattern BUCKET = Pattern.compile("\\{\"key\"");
  private static final Pattern TEXT = Pattern.compile("\"found\":true");

  private final boolean keepsAll;

  /**
   * @param home the unpacked distribution
   * @param keepsAll whether the node keeps the answer to every search
   */
  OpenSearch(Path home, boolean keepsAll) {
    super(home);
    this.keepsAll = keepsAll;
  }

  @Override
  public String key() {
    return keepsAll ? "opensearch-kept" : "opensearch";
  }

  @Override
  public String name() {
    return keepsAll ? "OpenSearch, asked before" : "OpenSearch";
  }

  @Override
  void write(LetterSet letters, Node node) throws IOException {
    OpenSearchIndex.write(letters, rest(node));
  }

  @Override
  Searching searching(Node node) {
    return new Open(rest(node), keepsAll);
  }

  /** A node that answers. */
  private record Open(Rest rest, boolean keepsAll) implements Searching {

    @Override
    public Answer ask(Ask ask) throws IOException {
      String path = "/rulings/_search?request_cache=" + (keepsAll || ask.hasNoWords());
      String found = rest.send("POST", path, Optional.of(OpenSearchQuery.body(ask)));
      List<String> letters =
          LETTER.matcher(found).results().map(hit -> hit.group(1)).distinct().toList();
      String fetched =
          letters.isEmpty()
              ? ""
              : rest.send(
                  "POST",
                  "/letters/_mget",
                  Optional.of(
                      letters.stream()
                          .map(OpenSearchIndex::quoted)
                          .collect(Collectors.joining(",", "{\"ids\":[", "]}"))));
      long total = TOTAL.matcher(found).results().findFirst().map(Open::number).orElseThrow();
      return new Answer(total, count(TEXT, fetched), count(BUCKET, found));
    }

    @Override
    public Exported export(long most) throws IOException {
      return OpenSearchExport.run(rest, most);
    }

    private static long number(MatchResult total) {
      return Long.parseLong(total.group(1));
    }

    private static int count(Pattern pattern, String text) {
      Matcher matcher = pattern.matcher(text);
      int count = 0;
      while (matcher.find()) {
        count++;
      }
      return count;
    }

    @Override
    public void close() {}
  }
}
