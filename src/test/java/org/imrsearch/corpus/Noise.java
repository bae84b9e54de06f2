package org.imrsearch.corpus;

import java.util.EnumSet;
import java.util.Set;

/**
 * What reading a PDF does to a letter's text, each kind by itself.
 *
 * @param kinds the kinds at work
 */
public record Noise(Set<Kind> kinds) {

  /** A kind of noise, and how many letters of a hundred have it. */
  public enum Kind {
    /** An empty line after every line. */
    DOUBLE_SPACING(18),
    /** A form feed at each page's end, in the middle of the text. */
    FORM_FEEDS(45),
    /** The decision alone on the line after its service. */
    DECISION_APART(12),
    /** "issues.The". */
    GLUED_SENTENCES(25),
    /** "notmedically". */
    GLUED_WORDS(12),
    /** "Non- MTUS". */
    SPLIT_HYPHENS(22),
    /** Wide gaps where a name was blacked out, instead of two blanks. */
    GAPS(70),
    /** Lines broken after a hyphen. */
    BROKEN_COMPOUNDS(50),
    /** Misspelled topics. */
    TYPOS(30);

    private final int percent;

    Kind(int percent) {
      this.percent = percent;
    }
  }

  public static final Noise NONE = new Noise(Set.of());
  public static final Noise ALL = new Noise(EnumSet.allOf(Kind.class));

  public Noise {
    kinds = Set.copyOf(kinds);
  }

  /** Returns the kinds that strike one letter. */
  Noise strike(Dice dice) {
    Set<Kind> struck = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      boolean hit = dice.chance(kind.percent);
      if (hit && kinds.contains(kind)) {
        struck.add(kind);
      }
    }
    return new Noise(struck);
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }
}
