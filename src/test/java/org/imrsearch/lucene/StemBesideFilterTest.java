package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.TokenizerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemBesideFilterTest {
  private final Analyzer chain =
      new ChainAnalyzer(
          new AnalyzerSpec(
              "english",
              TokenizerKind.STANDARD,
              List.of(
                  FilterKind.POSSESSIVE,
                  FilterKind.LOWERCASE,
                  FilterKind.ASCII_FOLD,
                  FilterKind.STEM_BESIDE)));

  /** A stem is written with a + here; it has the place and the offsets of its word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "block               | block:0-5",
        "Blocks              | blocks:0-6 +block:0-6",
        "the blocks helped   | the:0-3 blocks:4-10 +block:4-10 helped:11-17 +help:11-17",
        "blocks block blocks | blocks:0-6 +block:0-6 block:7-12 blocks:13-19 +block:13-19",
        "L4-L5               | l4:0-2 l5:3-5",
        "patient's           | patient:0-9",
        "café                | cafe:0-4",
      })
  void keepsTheWordAndPutsItsStemBeside(String text, String tokens) throws IOException {
    assertThat(tokens(text)).isEqualTo(tokens);
    assertThat(tokens(text)).as("a second time, from memory").isEqualTo(tokens);
  }

  private String tokens(String text) throws IOException {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = chain.tokenStream("any", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        boolean stem = term.charAt(0) == StemBesideFilter.MARK;
        assertThat(step.getPositionIncrement()).isEqualTo(stem ? 0 : 1);
        found.add(
            (stem ? "+" + term.subSequence(1, term.length()) : term.toString())
                + ":"
                + offset.startOffset()
                + "-"
                + offset.endOffset());
      }
      stream.end();
    }
    return String.join(" ", found);
  }
}
