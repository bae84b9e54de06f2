package org.imrsearch.precedent;

import java.util.List;
import org.imrsearch.query.FoundRuling;

/**
 * Where a phrase stands.
 *
 * @param phrase as written there
 * @param sentence the sentence it stands in
 * @param ruling the ruling
 */
record Example(String phrase, String sentence, FoundRuling ruling) {
  /** Longer sentences are passed over if there is a shorter one. */
  private static final int READABLE = 260;

  /**
   * Finds the phrase in the first ruling that says it in a sentence of readable length, else in the
   * first that says it.
   *
   * @param texts rulings, at least one of which holds it
   */
  static Example of(Phrase phrase, List<WordedRuling> texts) {
    Example first = null;
    for (WordedRuling text : texts) {
      for (int at = phrase.in(text.words(), 0); at >= 0; at = phrase.in(text.words(), at + 1)) {
        Example example = at(phrase, text, at);
        if (example.sentence.length() <= READABLE) {
          return example;
        }
        first = first == null ? example : first;
      }
    }
    if (first == null) {
      throw new IllegalArgumentException("in none of the rulings: " + phrase);
    }
    return first;
  }

  private static Example at(Phrase phrase, WordedRuling text, int at) {
    int start = text.start(at);
    int end = text.end(at + phrase.words().size() - 1);
    String whole = text.text();
    for (SentenceSplitter.Stretch sentence : SentenceSplitter.split(whole)) {
      if (sentence.start() <= start && start < sentence.end()) {
        boolean begins = sentence.start() == start;
        String words = whole.substring(start, end);
        return new Example(begins ? small(words) : words, sentence.in(whole), text.ruling());
      }
    }
    return new Example(whole.substring(start, end), whole, text.ruling());
  }

  /** "Physical therapy" at the head of a sentence is "physical therapy"; "MRI" stays. */
  private static String small(String words) {
    boolean ordinary = words.length() > 1 && Character.isLowerCase(words.charAt(1));
    return ordinary ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }
}
