package org.imrsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.imrsearch.schema.AnalyzerSpec;

/** What the embedded engine makes of texts, as the values of one field follow each other. */
public final class ChainTokens {
  private static final String ANY = "any";

  private ChainTokens() {}

  /**
   * One term.
   *
   * @param position its place among the words of all the texts
   * @param text which of the texts it is of, from 0
   */
  public record ChainToken(String term, int position, int text) {}

  /** Returns the terms of texts, in their order. */
  public static List<ChainToken> of(AnalyzerSpec spec, List<String> texts) {
    List<ChainToken> tokens = new ArrayList<>();
    int position = -1;
    try (ChainAnalyzer chain = new ChainAnalyzer(spec)) {
      for (int text = 0; text < texts.size(); text++) {
        try (TokenStream stream = chain.tokenStream(ANY, texts.get(text))) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            position += step.getPositionIncrement();
            tokens.add(new ChainToken(term.toString(), position, text));
          }
          stream.end();
          position += step.getPositionIncrement() + chain.getPositionIncrementGap(ANY);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can't fail", e);
    }
    return tokens;
  }
}
