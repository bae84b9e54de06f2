package org.imrsearch.precedent;

import org.imrsearch.query.FoundRuling;
import org.imrsearch.vocabulary.Boilerplate;
import org.imrsearch.vocabulary.PhraseTagger;

/**
 * How to find the phrases that set rulings apart; {@link PrecedentWords} reads it.
 *
 * @param chance how likely any phrase may be reported where chance alone is at work
 * @param trials how often outcomes are dealt out anew to learn what chance does
 * @param fewest rulings needed on either side
 * @param few with fewer on either side it is said that they are few
 * @param shown phrases of a list at most
 * @param summaries whether the case's summary counts beside the rationale
 * @param roles what words can do in a phrase
 * @param announcing wordings that only announce the outcome
 * @param boilerplate formulas, which say nothing
 */
public record PhraseSettings(
    double chance,
    int trials,
    int fewest,
    int few,
    int shown,
    boolean summaries,
    WordRoles roles,
    PhraseTagger<Boolean> announcing,
    Boilerplate boilerplate) {

  /** Returns the same settings with or without summaries. */
  public PhraseSettings withSummaries(boolean read) {
    return new PhraseSettings(
        chance, trials, fewest, few, shown, read, roles, announcing, boilerplate);
  }

  /** Returns the text that phrases are sought in. */
  String text(FoundRuling ruling) {
    String rationale = ruling.ruling().rationale();
    return summaries ? rationale + "\n" + ruling.letter().summary() : rationale;
  }
}
