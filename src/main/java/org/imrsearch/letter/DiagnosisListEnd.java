package org.imrsearch.letter;

import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.Tokens;

/** Finds where a list of diagnoses ends. */
final class DiagnosisListEnd {
  /** A sentence that is but the name of a diagnosis is no longer. */
  private static final int LONGEST_NAME = 90;

  private final DiagnosisLexicon lexicon;
  private final DiagnosisCatalogue catalogue;

  DiagnosisListEnd(DiagnosisLexicon lexicon, DiagnosisCatalogue catalogue) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
  }

  /**
   * Returns where a list ends: with its sentence. After a colon numbered items go on, and so do
   * sentences that are but the name of a diagnosis.
   */
  int of(Tokens tokens, int from, int to, boolean colon) {
    String text = tokens.text();
    int end = Sentences.end(text, from, to);
    while (end < to && goesOn(tokens, from, end, to, colon)) {
      end = Sentences.end(text, end + 1, to);
    }
    return end;
  }

  private boolean goesOn(Tokens tokens, int from, int stop, int to, boolean colon) {
    String text = tokens.text();
    if (Sentences.isItemNumber(text, from, stop) && (colon || isFirst(text, from, stop))) {
      return true;
    }
    if (stop + 2 >= to) {
      return false;
    }
    if (Character.isDigit(text.charAt(stop + 2))) {
      int next = Sentences.end(text, stop + 2, to);
      return next < to && Sentences.isItemNumber(text, stop + 2, next);
    }
    int end = Sentences.end(text, stop + 1, to);
    return colon && end - stop <= LONGEST_NAME && isName(tokens.between(stop + 1, end).stripped());
  }

  /** Returns whether a list begins with the number of an item: "include 1. Strain". */
  private static boolean isFirst(String text, int from, int stop) {
    return text.substring(from, stop).strip().length() <= 2;
  }

  /** Returns whether a sentence is but a diagnosis: no verb, and it begins with what is known. */
  private boolean isName(Tokens sentence) {
    return lexicon.listEnd(sentence) == sentence.to()
        && catalogue.tag(sentence).stream()
            .findFirst()
            .filter(m -> Sentences.blanks(sentence.text(), sentence.from(), m.start()) <= 3)
            .isPresent();
  }
}
