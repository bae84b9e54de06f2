package org.imrsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text after analysis, to be written as often as it is met: the name of a guideline
 * with thousands of rulings. Cutting a text into words costs as much as writing them. Immutable.
 */
final class AnalyzedWords {
  private static final int FEW = 8;

  private byte[] terms = new byte[FEW * 8];
  private int[] ends = new int[FEW];
  private int[] steps = new int[FEW];
  private int size;

  private AnalyzedWords() {}

  /** Returns no words at all. */
  static AnalyzedWords none() {
    return new AnalyzedWords();
  }

  static AnalyzedWords of(Analyzer analyzer, String field, String text) {
    AnalyzedWords words = new AnalyzedWords();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.getBytesRef(), step.getPositionIncrement());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can't fail", e);
    }
    words.trim();
    return words;
  }

  private void add(BytesRef term, int step) {
    int start = end(size);
    if (size == ends.length) {
      ends = ArrayUtil.grow(ends);
      steps = ArrayUtil.growExact(steps, ends.length);
    }
    terms = ArrayUtil.grow(terms, start + term.length);
    System.arraycopy(term.bytes, term.offset, terms, start, term.length);
    ends[size] = start + term.length;
    steps[size] = step;
    size++;
  }

  private void trim() {
    terms = ArrayUtil.copyOfSubArray(terms, 0, end(size));
    ends = ArrayUtil.copyOfSubArray(ends, 0, size);
    steps = ArrayUtil.copyOfSubArray(steps, 0, size);
  }

  /** Returns where the words before one end. */
  private int end(int word) {
    return word == 0 ? 0 : ends[word - 1];
  }

  /**
   * Returns the words as a stream.
   *
   * @param used a stream that is no longer needed
   */
  TokenStream stream(@Nullable TokenStream used) {
    Again again = used instanceof Again other ? other : new Again();
    again.words = this;
    return again;
  }

  /** Tells words that were told before, in the order in which they were. */
  private static final class Again extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef bytes = new BytesRef();
    private AnalyzedWords words = new AnalyzedWords();
    private int next;

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.size) {
        return false;
      }
      bytes.bytes = words.terms;
      bytes.offset = words.end(next);
      bytes.length = words.ends[next] - bytes.offset;
      term.setBytesRef(bytes);
      step.setPositionIncrement(words.steps[next]);
      next++;
      return true;
    }
  }
}
