package org.imrsearch.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.engine.plan.WordAnalysis;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.IndexSchema;

/** The schema's analysis chains, by the name of the Lucene field that each works on. */
final class Analyzers extends DelegatingAnalyzerWrapper implements WordAnalysis {
  private final Map<String, ChainAnalyzer> byField;

  private Analyzers(Map<String, ChainAnalyzer> byField) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.byField = Map.copyOf(byField);
  }

  static Analyzers of(IndexSchema schema) {
    Map<String, ChainAnalyzer> byChain = new HashMap<>();
    for (AnalyzerSpec spec : schema.analyzers()) {
      byChain.put(spec.name(), new ChainAnalyzer(spec));
    }
    Map<String, ChainAnalyzer> byField = new HashMap<>();
    for (Field field : schema.fields()) {
      Optional<ChainAnalyzer> chain =
          field.wordSearch().map(words -> chain(byChain, field, words.analyzer()));
      chain.ifPresent(found -> byField.put(IndexLayout.words(field), found));
    }
    return new Analyzers(byField);
  }

  private static ChainAnalyzer chain(Map<String, ChainAnalyzer> byChain, Field field, String name) {
    ChainAnalyzer chain = byChain.get(name);
    if (chain == null) {
      throw new IllegalArgumentException(field.name() + " names no chain: " + name);
    }
    return chain;
  }

  @Override
  public boolean stemsBeside(Field field) {
    return chainOf(field).spec().filters().contains(FilterKind.STEM_BESIDE);
  }

  @Override
  public String chain(Field field) {
    return chainOf(field).spec().name();
  }

  @Override
  public List<QueryToken> words(Field field, String text) {
    return QueryTokens.of(chainOf(field), IndexLayout.words(field), text);
  }

  @Override
  public String normal(Field field, String pattern) {
    return chainOf(field).normalize(IndexLayout.words(field), pattern).utf8ToString();
  }

  private ChainAnalyzer chainOf(Field field) {
    return chainOf(IndexLayout.words(field));
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String fieldName) {
    return chainOf(fieldName);
  }

  private ChainAnalyzer chainOf(String luceneField) {
    ChainAnalyzer chain = byField.get(luceneField);
    if (chain == null) {
      throw new IllegalArgumentException("no words are searched in " + luceneField);
    }
    return chain;
  }
}
