package org.imrsearch.precedent;

import org.imrsearch.vocabulary.PhraseTagger;

/**
 * How to find what guidelines ask for; {@link PrecedentWords} reads it.
 *
 * @param shown criteria at most
 * @param letters how many letters must tell one
 * @param words how many words that say something it must hold
 * @param cues wordings by which such a sentence is known
 * @param roles which words say something
 */
public record CriteriaSettings(
    int shown, int letters, int words, PhraseTagger<Cue> cues, WordRoles roles) {

  /** What a wording says of the sentence it stands in. */
  public enum Cue {
    /** Names a guideline. */
    GUIDES,
    /** Says that something is told, or what is asked for. */
    TELLS,
    /** Is used for rules only. */
    RULES,
    /** Speaks of the case. */
    CASE,
    /** Passes judgment, or says that there is no rule. */
    PASSED
  }
}
