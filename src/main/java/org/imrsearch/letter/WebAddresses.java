package org.imrsearch.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The web addresses in citations, by what they begin with. */
final class WebAddresses {
  private final List<String> prefixes;
  private final List<String> own;
  private final String initials;

  /**
   * @param prefixes what an address begins with
   * @param own parts of the addresses of guidelines, which are named beside them
   */
  WebAddresses(List<String> prefixes, List<String> own) {
    this.prefixes = lowerCase(prefixes);
    this.own = lowerCase(own);
    this.initials = initials(prefixes);
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the letters, in small, that some words begin with. */
  static String initials(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
        .distinct()
        .collect(Collectors.joining());
  }

  /** Returns where an address begins in a text, from an offset on, or -1. */
  int from(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (beginsAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether an address begins at an offset. */
  boolean beginsAt(String text, int offset) {
    if (initials.indexOf(Character.toLowerCase(text.charAt(offset))) < 0) {
      return false;
    }
    for (String prefix : prefixes) {
      if (text.regionMatches(true, offset, prefix, 0, prefix.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an address is that of a guideline named before it. */
  boolean isOwn(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return own.stream().anyMatch(lower::contains);
  }
}
