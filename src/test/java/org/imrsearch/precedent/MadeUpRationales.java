package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Writes rationales that read like nothing but are spread like the published ones: words by Zipf's
 * law, every other one a word that joins, some 130 words in sentences, some of which many reviewers
 * have in common, and an end that announces the outcome.
 */
final class MadeUpRationales {
  private static final int VOCABULARY = 4000;
  private static final int STOCK = 80;
  private static final String[] JOINS = {
    "the", "of", "and", "with", "for", "was", "in", "to", "is", "at", "no", "on", "that", "by"
  };

  private final Random random;
  private final double[] zipf = new double[VOCABULARY];
  private final List<String> stock = new ArrayList<>();

  MadeUpRationales(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      sum += 1.0 / (i + 3);
      zipf[i] = sum;
    }
    for (int i = 0; i < STOCK; i++) {
      stock.add(sentence());
    }
  }

  /** Writes a rationale with a sentence of its own, if it is not empty, somewhere among others. */
  String write(String planted, boolean overturned) {
    List<String> sentences = new ArrayList<>();
    int own = 5 + random.nextInt(4);
    for (int i = 0; i < own; i++) {
      sentences.add(sentence());
    }
    int shared = 2 + random.nextInt(2);
    for (int i = 0; i < shared; i++) {
      sentences.add(random.nextInt(sentences.size()), stock.get(rank(STOCK)));
    }
    if (!planted.isEmpty()) {
      sentences.add(random.nextInt(sentences.size()), planted);
    }
    sentences.add(
        overturned
            ? "Therefore, the request is medically necessary."
            : "As such, the request is not medically necessary.");
    return String.join(" ", sentences);
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder("Then ");
    int words = 7 + random.nextInt(14);
    for (int i = 0; i < words; i++) {
      sentence.append(i % 2 == 0 ? JOINS[random.nextInt(JOINS.length)] : word(rank(VOCABULARY)));
      sentence.append(i + 1 < words ? ' ' : '.');
    }
    return sentence.toString();
  }

  private int rank(int among) {
    double at = random.nextDouble() * zipf[among - 1];
    int found = Arrays.binarySearch(zipf, at);
    return Math.min(among - 1, found < 0 ? -found - 1 : found);
  }

  /** A word for a number: syllables. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int rest = number + 21;
    while (rest > 0) {
      word.append("bdfgklmnprt".charAt(rest % 11)).append("aeiou".charAt(rest / 11 % 5));
      rest /= 20;
    }
    return word.append('m').toString();
  }
}
