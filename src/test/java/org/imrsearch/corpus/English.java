package org.imrsearch.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The few rules of English that joining words needs. */
final class English {
  private static final Set<String> AN_BY_SOUND =
      Set.of("MRI", "EMG", "NCV", "LSO", "H-wave", "x-ray", "x-rays", "MR", "hour", "honest");
  private static final Set<String> A_BY_SOUND = Set.of("one", "unilateral", "united", "use");

  private English() {}

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Returns the text with "a" or "an" before it, by the sound of its first word. */
  static String withArticle(String text) {
    String word = text.split("[ ,-]", 2)[0];
    boolean vowel =
        AN_BY_SOUND.contains(word)
            || AN_BY_SOUND.contains(text.split(" ", 2)[0])
            || word.matches("8\\d?|11|18")
            || ("aeiouAEIOU".indexOf(text.charAt(0)) >= 0 && !A_BY_SOUND.contains(word));
    return (vowel ? "an " : "a ") + text;
  }

  /** Returns "A", "A and B" or "A, B and C"; with a serial comma when asked for. */
  static String list(List<String> items, boolean serialComma) {
    if (items.size() <= 1) {
      return String.join("", items);
    }
    String head = String.join(", ", items.subList(0, items.size() - 1));
    return head + (serialComma && items.size() > 2 ? ", and " : " and ") + items.getLast();
  }

  /** Returns a sentence as it reads after a word such as "However," with names left as they are. */
  static String continued(String sentence, Set<String> names) {
    String first = sentence.split("[ ,]", 2)[0];
    boolean name = names.contains(first) || hasCapital(first.substring(1));
    return name
        ? sentence
        : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }

  private static boolean hasCapital(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }
}
