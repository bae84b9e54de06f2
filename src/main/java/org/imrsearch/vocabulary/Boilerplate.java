package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What nearly every letter says, by the formulas of {@code boilerplate.yaml}: nothing to show as a
 * passage that matches. Immutable.
 */
public final class Boilerplate {
  /** A sentence of formulas may hold as many words more: "of the", a name of a guideline. */
  private static final int FEW_WORDS = 2;

  private final PhraseTagger<Boolean> formulas;

  private Boilerplate(PhraseTagger<Boolean> formulas) {
    this.formulas = formulas;
  }

  /**
   * Reads {@code boilerplate.yaml} from a folder.
   *
   * @throws ConfigException if it is missing or holds a mistake
   */
  public static Boilerplate load(Path indexConfigFolder) {
    ConfigYaml root =
        ConfigYaml.read(ConfigFile.read(indexConfigFolder.resolve("boilerplate.yaml")));
    PhraseTagger.Builder<Boolean> formulas = PhraseTagger.builder();
    for (String formula : root.strings("formulas")) {
      try {
        formulas.add(formula, true);
      } catch (IllegalArgumentException e) {
        throw root.error("formulas", "\"" + formula + "\"", "write words");
      }
    }
    root.done();
    return new Boilerplate(formulas.build());
  }

  /** Returns one that knows no formulas. */
  public static Boilerplate none() {
    return new Boilerplate(PhraseTagger.<Boolean>builder().build());
  }

  /**
   * A stretch of a text.
   *
   * @param start its first character
   * @param end the character after its last one
   */
  public record Stretch(int start, int end) {
    /** Returns whether this stretch holds another whole. */
    public boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** Finds the formulas of a text, and the sentences that are hardly more, from left to right. */
  public List<Stretch> in(String text) {
    List<Stretch> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start = sentenceEnd(text, start)) {
      found.addAll(inSentence(text, start));
    }
    return found;
  }

  /**
   * Returns those of some places in a text that stand in no formula.
   *
   * @param stretch says where a place is; places come from left to right
   */
  public <T> List<T> without(String text, List<T> places, Function<T, Stretch> stretch) {
    List<T> left = new ArrayList<>(places.size());
    int start = 0;
    int end = 0;
    List<Stretch> formulas = List.of();
    for (T place : places) {
      Stretch at = stretch.apply(place);
      while (end <= at.start()) {
        start = end;
        end = sentenceEnd(text, start);
        formulas = end > at.start() ? inSentence(text, start) : formulas;
      }
      if (formulas.stream().noneMatch(formula -> formula.holds(at.start(), at.end()))) {
        left.add(place);
      }
    }
    return left;
  }

  private List<Stretch> inSentence(String text, int start) {
    int end = sentenceEnd(text, start);
    List<Stretch> found = new ArrayList<>();
    for (Match<Boolean> match : formulas.tag(text.substring(start, end))) {
      found.add(new Stretch(start + match.start(), start + match.end()));
    }
    Stretch sentence = new Stretch(start, end);
    if (isBoilerplate(text, sentence, found)) {
      found.add(sentence);
    }
    return found;
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      boolean ends = ".?!".indexOf(text.charAt(i)) >= 0;
      if (ends && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isBoilerplate(String text, Stretch sentence, List<Stretch> formulas) {
    boolean any = false;
    int words = 0;
    int at = sentence.start;
    for (Stretch formula : formulas) {
      if (formula.start >= sentence.start && formula.end <= sentence.end) {
        words += words(text, at, formula.start);
        at = Math.max(at, formula.end);
        any = true;
      }
    }
    return any && words + words(text, at, sentence.end) <= FEW_WORDS;
  }

  /** Counts the words in a part of a text; numbers and dates are none. */
  private static int words(String text, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      words += begins && Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
