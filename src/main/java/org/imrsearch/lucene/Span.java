package org.imrsearch.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.imrsearch.engine.plan.Marks;

/**
 * A word of a text that the query looks for.
 *
 * @param start the first character
 * @param end the character after the last one
 * @param word which word of the query it is
 */
record Span(int start, int end, int word) {

  /** Finds what is wanted in a text, in the text's order. */
  static List<Span> find(
      Analyzer analyzer, String luceneField, String text, List<Marks.Mark> wanted) {
    try (TokenStream tokens = analyzer.tokenStream(luceneField, text)) {
      return spans(candidates(tokens, wanted), wanted);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory can't fail", e);
    }
  }

  /** A word of the text that is wanted somewhere; its terms are the word and perhaps its stem. */
  private record Candidate(int position, int start, int end, List<String> terms) {}

  private static List<Candidate> candidates(TokenStream tokens, List<Marks.Mark> wanted)
      throws IOException {
    CharArraySet any = new CharArraySet(64, false);
    wanted.forEach(mark -> mark.terms().forEach(any::addAll));
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
    PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
    List<Candidate> found = new ArrayList<>();
    int position = -1;
    tokens.reset();
    while (tokens.incrementToken()) {
      position += step.getPositionIncrement();
      if (!any.contains(term.buffer(), 0, term.length())) {
        continue;
      }
      if (found.isEmpty() || found.getLast().position < position) {
        found.add(
            new Candidate(position, offset.startOffset(), offset.endOffset(), new ArrayList<>(2)));
      }
      found.getLast().terms.add(term.toString());
    }
    tokens.end();
    return found;
  }

  private static List<Span> spans(List<Candidate> words, List<Marks.Mark> wanted) {
    List<Span> spans = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (Marks.Mark mark : wanted) {
      int length = mark.terms().size();
      for (int at = 0; at + length <= words.size(); at++) {
        if (!stands(mark.terms(), words.subList(at, at + length))) {
          continue;
        }
        for (int i = at; i < at + length; i++) {
          if (!taken[i]) {
            taken[i] = true;
            spans.add(new Span(words.get(i).start, words.get(i).end, mark.word()));
          }
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private static boolean stands(List<Set<String>> row, List<Candidate> words) {
    for (int i = 0; i < row.size(); i++) {
      Candidate word = words.get(i);
      if (word.position != words.getFirst().position + i
          || word.terms.stream().noneMatch(row.get(i)::contains)) {
        return false;
      }
    }
    return true;
  }
}
