package org.imrsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * One word of a query's text after analysis.
 *
 * @param position its place, from 0
 * @param written as written
 * @param stem its stem, which may be the word itself
 */
record QueryToken(int position, String written, String stem) {

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
          tokens.add(new QueryToken(word.position, word.written, stem));
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can't fail", e);
    }
    return tokens;
  }

  private static boolean isStem(CharTermAttribute term) {
    return term.length() > 0 && term.charAt(0) == StemBesideFilter.MARK;
  }

  /** The terms that stand for any word of this stem. */
  List<String> stemTerms(boolean stemsBeside) {
    return stemsBeside ? List.of(stem, StemBesideFilter.MARK + stem) : List.of(written);
  }
}
