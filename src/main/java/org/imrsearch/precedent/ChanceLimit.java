package org.imrsearch.precedent;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Finds how small an exact test's value must be to mean something although thousands of phrases are
 * tested: the least value of any phrase, where outcomes are dealt out to the rulings by chance, is
 * below the limit in the share of deals that is allowed (Westfall and Young, 1993). That holds the
 * chance of any report at all, of both sides together.
 *
 * <p>Deals rather than Tarone's correction with Holm's, which spreads the allowed chance over all
 * phrases that could be significant: most phrases overlap, so that they are far fewer questions
 * than phrases, and counts of few rulings seldom reach the value allowed to each. Tarone's thought
 * stays: what is too rare or too common to get below the limit is never dealt. Sets are taken by
 * the least value they can have, the smallest first, and the rest is left as soon as none of it can
 * matter. Phrases of the same rulings are one question. The seed is fixed, so the same rulings
 * always get the same answer.
 */
final class ChanceLimit {
  private static final long SEED = 20130101;

  /** After so many sets it is looked whether the rest can matter. */
  private static final int BLOCK = 128;

  private final ExactTest test;
  private final double chance;
  private final long[][] deals;
  private final double[] least;

  private ChanceLimit(ExactTest test, int first, int second, double chance, int trials) {
    this.test = test;
    this.chance = chance;
    this.deals = deals(first, second, trials);
    this.least = new double[trials];
    Arrays.fill(least, 1);
  }

  /**
   * Returns the limit, which significant values are below.
   *
   * @param phrases what is tested
   * @param test the test of two sides
   * @param first how many rulings are of the first side
   * @param second how many of the other
   * @param chance the chance allowed, of any report
   * @param trials how many deals
   */
  static double of(
      List<Phrase> phrases, ExactTest test, int first, int second, double chance, int trials) {
    return new ChanceLimit(test, first, second, chance, trials).over(phrases);
  }

  private double over(List<Phrase> phrases) {
    Map<RulingSet, Integer> sizes = new HashMap<>();
    phrases.forEach(phrase -> sizes.put(phrase.rulings(), phrase.count()));
    List<Map.Entry<RulingSet, Integer>> sets =
        sizes.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<RulingSet, Integer> set) -> test.least(set.getValue())))
            .toList();
    double limit = chance;
    for (int i = 0; i < sets.size(); i++) {
      if (i % BLOCK == 0) {
        limit = Math.min(chance, limit());
        if (test.least(sets.get(i).getValue()) >= limit) {
          return limit;
        }
      }
      deal(sets.get(i).getKey().bits(), test.either(sets.get(i).getValue()));
    }
    return Math.min(chance, limit());
  }

  /** Looks what value each deal gives a set. */
  private void deal(long[] set, double[] values) {
    for (int deal = 0; deal < deals.length; deal++) {
      long[] first = deals[deal];
      int common = 0;
      for (int i = 0; i < set.length; i++) {
        common += Long.bitCount(set[i] & first[i]);
      }
      least[deal] = Math.min(least[deal], values[common]);
    }
  }

  /** The deal that is seen counts as one more. */
  private double limit() {
    double[] sorted = least.clone();
    Arrays.sort(sorted);
    int allowed = (int) Math.floor(chance * (least.length + 1)) - 1;
    return allowed < 0 ? 0 : sorted[allowed];
  }

  private static long[][] deals(int first, int second, int trials) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] places = new int[first + second];
    Arrays.setAll(places, i -> i);
    long[][] deals = new long[trials][];
    for (int deal = 0; deal < trials; deal++) {
      RulingSet set = RulingSet.sized(places.length);
      for (int i = 0; i < first; i++) {
        int other = i + random.nextInt(places.length - i);
        int place = places[other];
        places[other] = places[i];
        places[i] = place;
        set.add(place);
      }
      deals[deal] = set.bits();
    }
    return deals;
  }
}
