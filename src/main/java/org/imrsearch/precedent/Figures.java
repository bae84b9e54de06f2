package org.imrsearch.precedent;

import java.util.Locale;

/** Writes rates for people to read. */
public final class Figures {
  /** Of fewer rulings no share stands without its interval. */
  public static final int FEW = 10;

  private Figures() {}

  /** Returns a share in whole per cent: "30 %". */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%d %%", Math.round(share * 100));
  }

  /** Returns the 95 % interval: "18-45 %". */
  public static String interval(Rate rate) {
    return String.format(
        Locale.ROOT, "%d-%d %%", Math.round(rate.low() * 100), Math.round(rate.high() * 100));
  }

  /** Returns a rate whole: "12 of 40, 30 % (18-45 %)". */
  public static String full(Rate rate) {
    return rate.rulings() == 0
        ? "none decided"
        : String.format(
            Locale.ROOT,
            "%,d of %,d, %s (%s)",
            rate.overturned(),
            rate.rulings(),
            percent(rate.share()),
            interval(rate));
  }

  /** Returns a rate where there is little room: "30 % of 40"; of few, the numbers alone: "1/4". */
  public static String brief(Rate rate) {
    if (rate.rulings() == 0) {
      return "";
    }
    return rate.rulings() < FEW
        ? rate.overturned() + "/" + rate.rulings()
        : String.format(Locale.ROOT, "%s of %,d", percent(rate.share()), rate.rulings());
  }
}
