package org.imrsearch.schema;

import java.util.List;

/**
 * An analysis chain, as {@code index-config/analysis.yaml} declares it; each engine builds its own
 * from it.
 *
 * @param name the name that fields refer to
 * @param tokenizer how texts are cut into tokens
 * @param filters what is done to each token, in this order
 */
public record AnalyzerSpec(String name, TokenizerKind tokenizer, List<FilterKind> filters) {
  public AnalyzerSpec {
    filters = List.copyOf(filters);
  }
}
