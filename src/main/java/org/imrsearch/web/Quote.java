package org.imrsearch.web;

import java.util.Locale;

/**
 * A sentence of a ruling.
 *
 * @param text the sentence
 * @param ruling the id of the ruling
 */
public record Quote(Passage text, String ruling) {

  /** Quotes a sentence with a phrase of it marked, if it stands there. */
  static Quote of(String sentence, String phrase, String ruling) {
    int at = sentence.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
    return new Quote(
        phrase.isEmpty() || at < 0
            ? Passage.plain(sentence)
            : Passage.marking(sentence, at, at + phrase.length()),
        ruling);
  }

  /** Returns where the ruling is shown. */
  public String address() {
    return Addresses.ruling(ruling);
  }
}
