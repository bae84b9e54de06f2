package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationaleSketchTest {
  private static final String REASONS =
      "The guideline supports a trial of six visits. This worker had 12 visits in 2014 and no"
          + " record shows what they brought. Without a gain in function more of the same is not"
          + " necessary, and home exercise can go on.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "the guideline > THE  GUIDELINE",
        "12 visits in 2014 > 9 visits in 2015",
        "trial of six > trial of ten",
        "home exercise > self-directed exercise"
      })
  void likeIsWhatDiffersByAWordOrANumber(String from, String to) {
    assertThat(isLike(REASONS, REASONS.replace(from, to))).isTrue();
  }

  @Test
  void capitalsNumbersAndPunctuationChangeNothing() {
    assertThat(RationaleSketch.of(REASONS.toUpperCase(java.util.Locale.ROOT).replace(". ", " - ")))
        .isEqualTo(RationaleSketch.of(REASONS));
    assertThat(RationaleSketch.of(REASONS.replace("12", "480")))
        .isEqualTo(RationaleSketch.of(REASONS));
  }

  @Test
  void aHalfOfTheSameWordsIsNotEnough() {
    String half = REASONS.substring(0, REASONS.length() / 2);
    assertThat(isLike(REASONS, half + " The knee was stable and an image would change nothing."))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', false", "Not medically necessary., false", "a b c d e f g h i j k, false"})
  void ashortRationaleIsLikeNoOther(String text, boolean sketched) {
    assertThat(RationaleSketch.of(text).isPresent()).isEqualTo(sketched);
  }

  /** Distance falls with the share of common pairs, 64 bits for all, whatever the words are. */
  @Test
  void theDistanceEstimatesTheShareOfCommonPairs() {
    Random random = new Random(3);
    for (int changed : List.of(0, 2, 5, 10, 20, 40)) {
      double expected = 0;
      double distance = 0;
      for (int round = 0; round < 200; round++) {
        List<String> words = words(random, 80);
        List<String> copy = new ArrayList<>(words);
        for (int i = 0; i < changed; i++) {
          copy.set(random.nextInt(copy.size()), word(random));
        }
        expected += 64 * (1 - common(words, copy));
        distance += sketch(words).distance(sketch(copy));
      }
      assertThat(distance / 200)
          .as("%d words changed", changed)
          .isCloseTo(expected / 200, within());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(2.0);
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(random));
    }
    return words;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private static double common(List<String> one, List<String> other) {
    Set<String> both = pairs(one);
    both.retainAll(pairs(other));
    Set<String> either = pairs(one);
    either.addAll(pairs(other));
    return (double) both.size() / either.size();
  }

  private static Set<String> pairs(List<String> words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }

  private static RationaleSketch sketch(List<String> words) {
    return RationaleSketch.of(String.join(" ", words)).orElseThrow();
  }

  private static boolean isLike(String one, String other) {
    return RationaleSketch.of(one).orElseThrow().isLike(RationaleSketch.of(other).orElseThrow());
  }
}
