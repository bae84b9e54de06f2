package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.imrsearch.engine.plan.QueryToken;

/**
 * Keeps each token as written and, where its stem differs, puts {@link #MARK} and the stem at the
 * same position: {@code blocks} gives {@code blocks} and {@code \1block}, {@code block} gives
 * itself only. So a word is searched by its stem as the two terms {@code block} and {@code
 * \1block}, and an exact phrase by unmarked terms, in one field with one set of positions. Two
 * fields, one of stems and one of words, would hold nearly twice the postings.
 */
final class StemBesideFilter extends TokenFilter {
  /** First character of a term that is a stem and stands in no text. */
  static final char MARK = QueryToken.STEM_MARK;

  /** The stemmer leaves shorter words as they are. */
  private static final int SHORTEST = 3;

  private static final String SAME = "";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final StemMemory memory = new StemMemory();
  private final OneToken single = new OneToken();
  private final KStemFilter stemmer = new KStemFilter(single);
  private final CharTermAttribute stemmed = stemmer.getAttribute(CharTermAttribute.class);
  private String pending = SAME;

  StemBesideFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      term.setEmpty().append(MARK).append(pending);
      increment.setPositionIncrement(0);
      pending = SAME;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    pending = stem();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending = SAME;
  }

  /** Returns the stem of the current token where it differs, else an empty text. */
  private String stem() throws IOException {
    if (term.length() < SHORTEST) {
      return SAME;
    }
    long word = StemMemory.number(term.buffer(), term.length());
    String known = word == StemMemory.NO_WORD ? null : memory.stem(word);
    if (known != null) {
      return known;
    }
    single.hold(term);
    stemmer.incrementToken();
    String other = CharSequence.compare(stemmed, term) == 0 ? SAME : stemmed.toString();
    if (word != StemMemory.NO_WORD) {
      memory.remember(word, other);
    }
    return other;
  }

  /** Hands one token to the stemmer, whose own class Lucene does not show. */
  private static final class OneToken extends TokenStream {
    private final CharTermAttribute held = addAttribute(CharTermAttribute.class);

    void hold(CharTermAttribute token) {
      held.copyBuffer(token.buffer(), 0, token.length());
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
