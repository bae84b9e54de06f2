package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Writes a search as Lucene's own queries: each word in any of five fields, by BM25. */
final class HandwrittenQuery {
  private static final Map<String, Float> WEIGHTS = weights();

  private final Analyzer analyzer;

  HandwrittenQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  private static Map<String, Float> weights() {
    Map<String, Float> weights = new LinkedHashMap<>();
    weights.put("service", 5f);
    weights.put("diagnoses", 1.5f);
    weights.put("citations", 2f);
    weights.put("rationale", 1f);
    weights.put("summary", 0.35f);
    return weights;
  }

  /** Returns the query without the facet value that is chosen. */
  Query of(Ask ask) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : ask.all()) {
      query.add(word(word), Occur.MUST);
    }
    if (!ask.any().isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (String word : ask.any()) {
        any.add(word(word), Occur.SHOULD);
      }
      query.add(any.build(), Occur.MUST);
    }
    for (String word : ask.none()) {
      query.add(word(word), Occur.MUST_NOT);
    }
    if (!ask.phrase().isEmpty()) {
      query.add(phrase(ask.phrase()), Occur.MUST);
    }
    ask.within().ifPresent(value -> query.add(filter(ask, value), Occur.FILTER));
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : built;
  }

  private static Query filter(Ask ask, Ask.Value value) {
    return ask.page().isPresent()
        ? new TermQuery(
            new Term("page", value.path() + ExtractedLetter.PAGE + ask.page().getAsInt()))
        : new TermQuery(new Term(value.field(), value.path()));
  }

  private Query word(String word) throws IOException {
    List<String> terms = terms(word);
    return terms.size() == 1
        ? inAnyField((field, words) -> new TermQuery(new Term(field, words.getFirst())), terms)
        : phrase(List.of(word));
  }

  private Query phrase(List<String> words) throws IOException {
    return inAnyField(
        (field, terms) -> new PhraseQuery(field, terms.toArray(String[]::new)),
        terms(String.join(" ", words)));
  }

  private static Query inAnyField(
      BiFunction<String, List<String>, Query> inField, List<String> terms) {
    BooleanQuery.Builder fields = new BooleanQuery.Builder();
    WEIGHTS.forEach(
        (field, weight) ->
            fields.add(new BoostQuery(inField.apply(field, terms), weight), Occur.SHOULD));
    return fields.build();
  }

  private List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("rationale", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }
}
