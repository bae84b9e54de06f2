package org.imrsearch.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imrsearch.determination.Layout;

/**
 * What a run of letters is to be like.
 *
 * @param shares how often each layout comes, relative to the others
 * @param headerlessPercent how many letters in the issues layout have no header
 * @param noise what may spoil the text
 * @param remarks whether prose stands between the sentences that the truth rests on, so that
 *     letters have the words and the length of published ones
 */
public record Mix(
    Map<Layout, Integer> shares, int headerlessPercent, Noise noise, boolean remarks) {
  public Mix {
    shares = Map.copyOf(shares);
  }

  /** Letters of what the truth rests on alone. */
  public Mix(Map<Layout, Integer> shares, int headerlessPercent, Noise noise) {
    this(shares, headerlessPercent, noise, false);
  }

  /** All layouts, the two of 2014 to 2017 most often, with noise. */
  public static Mix usual() {
    Map<Layout, Integer> shares = new EnumMap<>(Layout.class);
    shares.put(Layout.ISSUES, 110);
    shares.put(Layout.ISSUES_SECTIONS, 110);
    shares.put(Layout.NUMBERED, 40);
    shares.put(Layout.NOTICE, 40);
    shares.put(Layout.PROFESSIONAL_REVIEW, 25);
    return new Mix(shares, 33, Noise.USUAL);
  }

  /** One layout only. */
  public static Mix only(Layout layout) {
    return new Mix(Map.of(layout, 1), 33, Noise.USUAL);
  }

  /** Returns this mix with clean text. */
  public Mix withoutNoise() {
    return with(Noise.NONE);
  }

  /** Returns this mix with other noise. */
  public Mix with(Noise other) {
    return new Mix(shares, headerlessPercent, other, remarks);
  }

  /** Returns this mix with a header on every letter. */
  Mix headed() {
    return new Mix(shares, 0, noise, remarks);
  }

  /** Returns this mix with the vocabulary and the length of published letters. */
  public Mix withRemarks() {
    return new Mix(shares, headerlessPercent, noise, true);
  }

  Layout draw(Dice dice) {
    List<Layout> layouts = shares.keySet().stream().sorted().toList();
    return dice.weighted(layouts, layout -> Objects.requireNonNull(shares.get(layout)));
  }
}
