package org.imrsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.imrsearch.engine.plan.QueryToken;

/** Cuts a text into words by a chain; a stem beside a word becomes the word's own. */
final class QueryTokens {
  private QueryTokens() {}

  static List<QueryToken> of(ChainAnalyzer chain, String field, String text) {
    List<QueryToken> tokens = new ArrayList<>();
    try (TokenStream stream = chain.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += step.getPositionIncrement();
        if (!isStem(term)) {
          tokens.add(new QueryToken(position, term.toString(), term.toString()));
        } else {
          QueryToken word = tokens.removeLast();
          String stem = term.subSequence(1, term.length()).toString();
          tokens.add(new QueryToken(word.position(), word.written(), stem));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can't fail", e);
    }
    return tokens;
  }

  private static boolean isStem(CharTermAttribute term) {
    return term.length() > 0 && term.charAt(0) == QueryToken.STEM_MARK;
  }
}
