package org.imrsearch.corpus;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What reading a PDF does to a letter's text, each kind by itself.
 *
 * @param kinds the kinds at work
 * @param certain whether they strike every letter, or each kind as often as is usual
 */
public record Noise(Set<Kind> kinds, boolean certain) {

  /** A kind of noise, and how many letters of a hundred usually have it. */
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
    TYPOS(30),

    // The usual letters have none of these, so that more kinds here do not change the corpus.

    /** Lines of two thirds of the width, so that services, citations and decisions wrap. */
    NARROW_PAGE(0),
    /** Labels, headings and other fixed wordings broken over two lines. */
    WRAPPED_LABELS(0),
    /** Fixed wordings with two of their words joined, or joined to what follows. */
    GLUED_LABELS(0),
    /** The words that introduce a fact in prose, joined: "yearold", "diagnosedwith". */
    GLUED_CUES(0),
    /** Any compound split after its hyphen, in services and diagnoses too. */
    SPLIT_COMPOUNDS(0),
    /** A line at the foot of each page that names the letter. */
    PAGE_FEET(0);

    private final int percent;

    Kind(int percent) {
      this.percent = percent;
    }
  }

  public static final Noise NONE = new Noise(Set.of(), true);

  /** What letters usually have. */
  public static final Noise USUAL =
      new Noise(EnumSet.range(Kind.DOUBLE_SPACING, Kind.TYPOS), false);

  public Noise {
    kinds = Set.copyOf(kinds);
  }

  /** Returns noise that strikes every letter. */
  public static Noise certain(Collection<Kind> kinds) {
    return new Noise(Set.copyOf(kinds), true);
  }

  /** Returns the kinds that strike one letter. */
  Noise strike(Dice dice) {
    if (certain) {
      return this;
    }
    Set<Kind> struck = EnumSet.noneOf(Kind.class);
    for (Kind kind : EnumSet.copyOf(USUAL.kinds)) {
      boolean hit = dice.chance(kind.percent);
      if (hit && kinds.contains(kind)) {
        struck.add(kind);
      }
    }
    return certain(struck);
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }
}
