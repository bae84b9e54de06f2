package org.imrsearch.precedent;

import java.util.List;
import java.util.Optional;

/**
 * What the archive says of a matter.
 *
 * @param matter what was compared
 * @param set which rulings of the whole archive are comparable, and how many there are
 * @param rates how requests fared: the comparable ones first, those of the category, all
 * @param breakdowns how the comparable ones fared by topic, specialty and year, where enough of
 *     them were decided
 * @param hits what compares most, whoever won
 * @param overturned what compares most of the overturned
 * @param upheld what compares most of the upheld
 * @param apart what set the overturned ones apart among the nearest
 * @param criteria what guidelines ask for, as the nearest rationales tell it
 */
public record PrecedentAnswer(
    Matter matter,
    ComparableSet set,
    List<NamedRate> rates,
    List<Breakdown> breakdowns,
    List<Precedent> hits,
    List<Precedent> overturned,
    List<Precedent> upheld,
    Apart apart,
    List<Criterion> criteria) {
  public PrecedentAnswer {
    rates = List.copyOf(rates);
    breakdowns = List.copyOf(breakdowns);
    hits = List.copyOf(hits);
    overturned = List.copyOf(overturned);
    upheld = List.copyOf(upheld);
    criteria = List.copyOf(criteria);
  }

  /** Which rulings a rate is of. */
  public enum Among {
    /** Those that compare to the matter. */
    COMPARABLE("comparable"),
    /** Those on services of its category. */
    CATEGORY("category"),
    /** All that were asked for. */
    ALL("all");

    private final String code;

    Among(String code) {
      this.code = code;
    }

    /** Returns the name in answers. */
    public String code() {
      return code;
    }
  }

  /**
   * A rate, and of what.
   *
   * @param among which rulings
   * @param definition what they have in common, in words
   * @param rate how they fared
   */
  public record NamedRate(Among among, String definition, Rate rate) {}

  /** Returns a rate; empty where the matter has no category. */
  public Optional<Rate> rate(Among among) {
    return rates.stream().filter(one -> one.among() == among).map(NamedRate::rate).findFirst();
  }
}
