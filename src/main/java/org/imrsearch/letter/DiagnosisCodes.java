package org.imrsearch.letter;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the codes of the ICD and the numbers of items out of a list of diagnoses, and leaves
 * semicolons where they part it: "1. Lumbar sprain (847.2) 2. Headache (784.0)".
 */
final class DiagnosisCodes {
  private static final String CODE =
      "(?:[A-TV-Z]\\d[0-9A-Z]\\.[0-9A-Z]{1,4}|[EV]\\d{2,3}\\.\\d{1,2}|\\d{3}\\.\\d{1,2})";

  private static final String LABEL = "(?:ICD ?-?(?:9|10)?(?:-?CM)?(?: codes?)?:? ?)";

  /** A code or several, perhaps in brackets and with its label; bare in brackets without a dot. */
  private static final Pattern CODES =
      Pattern.compile(
          "[(\\[] ?"
              + LABEL
              + "?#? ?(?:"
              + CODE
              + "|[A-TV-Z]\\d{2}|\\d{3})"
              + "(?: ?[,;/] ?"
              + CODE
              + ")* ?[)\\]]"
              + "|(?<![0-9A-Za-z.])"
              + LABEL
              + "?"
              + CODE
              + "(?![0-9A-Za-z])"
              + "|(?<![0-9A-Za-z])ICD ?-?(?:9|10)(?:-?CM)?(?: codes?)?:?");

  private static final Pattern ITEM_NUMBER =
      Pattern.compile("(?:^|(?<=[\\s,;.:]))(?:and )?[(#]?\\d{1,2}(?:[.)]\\s|[.)](?=[A-Z]))");

  private DiagnosisCodes() {}

  /** Returns the list without codes and numbers; most lists have no digit at all. */
  static String parted(String list) {
    if (!hasDigit(list)) {
      return list;
    }
    String parted =
        mayHold(list, Character::isDigit, ".)") ? ITEM_NUMBER.matcher(list).replaceAll("; ") : list;
    return withoutCodes(parted);
  }

  /** Returns whether one of some marks stands after a character of a kind. */
  private static boolean mayHold(String text, IntPredicate before, String marks) {
    for (int i = 1; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0 && before.test(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A code has a dot inside, stands in brackets or is named as one: "L4-5" is none. */
  private static boolean mayHoldCode(String list) {
    return list.indexOf('(') >= 0
        || list.indexOf('[') >= 0
        || list.contains("ICD")
        || mayHold(list, Character::isLetterOrDigit, ".");
  }

  /** One code belongs to one diagnosis and parts nothing. */
  private static String withoutCodes(String list) {
    if (!hasDigit(list) || !mayHoldCode(list)) {
      return list;
    }
    Matcher codes = CODES.matcher(list);
    int count = 0;
    while (codes.find()) {
      count++;
    }
    return count == 0 ? list : codes.replaceAll(count == 1 ? " " : "; ");
  }
}
