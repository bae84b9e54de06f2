package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "It hurts. It is stiff > It hurts.|It is stiff",
        "Give 2.5 mg. Rest > Give 2.5 mg.|Rest",
        "Try heat, e.g. Hot packs. Rest > Try heat, e.g. Hot packs.|Rest",
        "The R. Shoulder is stiff > The R. Shoulder is stiff",
        "It says \"six visits.\" There were ten > It says \"six visits.\"|There were ten",
        "Rest. 1. Heat > Rest.|1. Heat",
        "Is it? Yes! > Is it?|Yes!",
      })
  void cutsAtTheEndsOfSentences(String text, String sentences) {
    assertThat(SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList())
        .containsExactly(sentences.split("\\|"));
  }
}
