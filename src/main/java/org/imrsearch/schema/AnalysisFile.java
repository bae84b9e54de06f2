package org.imrsearch.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;

/**
 * Reads {@code analysis.yaml}:
 *
 * <pre>
 * analyzers:
 *   - name: english
 *     tokenizer: standard                 # a TokenizerKind
 *     filters: [lowercase, stem-beside]   # FilterKinds, applied in this order
 * </pre>
 */
final class AnalysisFile {
  private static final Map<String, TokenizerKind> TOKENIZERS =
      Arrays.stream(TokenizerKind.values())
          .collect(Collectors.toMap(TokenizerKind::code, Function.identity()));

  private AnalysisFile() {}

  static List<AnalyzerSpec> read(Path path) {
    ConfigYaml root = ConfigYaml.read(ConfigFile.read(path));
    Map<String, AnalyzerSpec> chains = new LinkedHashMap<>();
    for (ConfigYaml item : root.maps("analyzers")) {
      AnalyzerSpec chain =
          new AnalyzerSpec(item.string("name"), item.oneOf("tokenizer", TOKENIZERS), filters(item));
      if (chains.put(chain.name(), chain) != null) {
        throw item.error("name", "\"" + chain.name() + "\" twice", "give each chain its own name");
      }
    }
    root.done();
    return List.copyOf(chains.values());
  }

  private static List<FilterKind> filters(ConfigYaml item) {
    List<FilterKind> filters = new ArrayList<>();
    for (String code : item.strings("filters")) {
      filters.add(
          FilterKind.of(code)
              .orElseThrow(
                  () ->
                      item.error(
                          "filters",
                          "\"" + code + "\"",
                          "one of: " + String.join(", ", FilterKind.codes()))));
    }
    return filters;
  }
}
