package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one class, drawn as often as Zipf and Mandelbrot found words to come in text: as a
 * power of their rank, a little flattened for the commonest. Common words are listed, rare ones
 * made by rule, so that a vocabulary of tens of thousands needs no file. Whole sentences that
 * letters copy are drawn alike.
 */
final class WordForms {
  /** Chosen so that the words of generated letters grow as those of published ones do. */
  private static final double EXPONENT = 1.7;

  private static final double FLATTENED = 25;

  /** Prime to the number of combinations, so that neighbouring ranks share no start. */
  private static final long STEP = 1_000_003;

  private final List<String> forms;
  private final double first;
  private final double last;

  WordForms(List<String> forms) {
    this.forms = List.copyOf(forms);
    this.first = Math.pow(FLATTENED, 1 - EXPONENT);
    this.last = Math.pow(FLATTENED + forms.size(), 1 - EXPONENT);
  }

  /**
   * Reads a class of words.
   *
   * @param words the resource, with starts and middles
   * @param name the key of the class
   */
  static WordForms read(Node words, String name) {
    Node listed = words.at(name);
    List<String> forms = new ArrayList<>(listed.texts("common"));
    made(words, listed.texts("endings"), listed.at("count").number(), forms);
    return new WordForms(forms);
  }

  /** Makes names of persons or firms. */
  static WordForms names(Node words, int count) {
    List<String> forms = new ArrayList<>();
    made(words, words.texts("names"), count, forms);
    return new WordForms(forms.stream().map(English::capitalized).toList());
  }

  private static void made(Node words, List<String> endings, int count, List<String> forms) {
    List<String> starts = words.texts("starts");
    List<String> middles = words.texts("middles");
    long combinations = (long) starts.size() * middles.size() * endings.size();
    for (long i = 1; i <= count; i++) {
      long place = i * STEP % combinations;
      String start = starts.get((int) (place % starts.size()));
      long left = place / starts.size();
      String middle = middles.get((int) (left % middles.size()));
      forms.add(start + middle + endings.get((int) (left / middles.size())));
    }
  }

  String draw(Dice dice) {
    double power = first + dice.fraction() * (last - first);
    int rank = (int) (Math.pow(power, 1 / (1 - EXPONENT)) - FLATTENED);
    return forms.get(Math.clamp(rank, 0, forms.size() - 1));
  }
}
