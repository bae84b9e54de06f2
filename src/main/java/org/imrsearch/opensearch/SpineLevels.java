package org.imrsearch.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.SpineRegion;
import org.imrsearch.schema.TokenizerKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes out levels of the spine in the text itself: of {@code L4-5} it makes {@code L4-l5} before
 * the tokenizer, since a cluster has no filter that sees two tokens. A regular expression for each
 * region finds one character at which the tokenizer parts numbers, with levels that grow before it
 * and a greater one behind; it looks back at the text as it came, so one pass does {@code C3-4-5}.
 *
 * @param anyCase whether levels may be in capitals, being written small before they are looked at
 * @param unitsApart whether letters right behind a number were parted from it before
 */
record SpineLevels(boolean anyCase, boolean unitsApart) {
  /** What belongs to the same token as a letter or digit beside it. */
  private static final String JOINS =
      "[\\p{L}\\p{M}\\p{Nd}\\p{Nl}\\p{Cf}\\p{Pc}\\u202F&&[^\\u200B\\p{IsHan}\\p{IsHiragana}"
          + "\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]";

  /** What joins a letter before it to one behind it. */
  private static final String JOINS_LETTERS =
      "['.:\\u00B7\\u0387\\u2018\\u2019\\u2024\\u2027\\uFE13\\uFE52\\uFE55\\uFF07\\uFF0E]";

  /** What joins a digit before it to one behind it. */
  private static final String JOINS_DIGITS =
      "[',.;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2018\\u2019\\u2024\\u2044\\uFE10\\uFE14"
          + "\\uFE50\\uFE52\\uFE54\\uFF07\\uFF0C\\uFF0E\\uFF1B]";

  /** One character that parts numbers and is no token itself, as some symbols are. */
  private static final String PARTS =
      "[\\p{Z}\\p{P}\\p{Sm}\\p{Sc}\\p{No}\\p{Cc}\\p{Co}^`\\u00A8\\u00B0\\u00B4\\u00B8\\u00A6\\u200B"
          + "\\uFFFD&&[^\\p{Pc}',.;\\u037E\\u055B\\u055C\\u055E\\u0589\\u05F3\\u060C\\u060D\\u066B"
          + "\\u066C\\u07F8\\u2018\\u2019\\u2024\\u202F\\u203C\\u2044\\u2049\\u2194\\u25FB-\\u25FE"
          + "\\u266F\\u2934\\u2935\\u3030\\u303D\\u30A0\\uFE10\\uFE14\\uFE50\\uFE52\\uFE54\\uFF07"
          + "\\uFF0C\\uFF0E\\uFF1B]&&[\\u0000-\\uFFFF]]";

  private static final String ENDS = "(?!" + JOINS + ")(?!" + JOINS_DIGITS + "\\p{Nd})";

  private static final String ENDS_WITH_UNIT =
      "[\\p{L}&&[\\u0000-\\uFFFF]]++(?!" + JOINS + ")(?!" + JOINS_LETTERS + "\\p{L})";

  /** Returns what a chain writes out; nothing where the tokenizer never parts levels. */
  static Optional<SpineLevels> of(AnalyzerSpec chain) {
    int at = chain.filters().indexOf(FilterKind.SPINE_LEVELS);
    if (at < 0 || chain.tokenizer() == TokenizerKind.KEYWORD) {
      return Optional.empty();
    }
    List<FilterKind> before = chain.filters().subList(0, at);
    return Optional.of(
        new SpineLevels(
            before.contains(FilterKind.LOWERCASE), before.contains(FilterKind.UNITS_APART)));
  }

  /** Returns the filters, in the order in which they are applied, by their names. */
  Map<String, ObjectNode> filters() {
    Map<String, ObjectNode> filters = new LinkedHashMap<>();
    for (SpineRegion region : SpineRegion.values()) {
      ObjectNode filter = Json.object().put("type", "pattern_replace");
      filter.put("pattern", pattern(region));
      filter.put("replacement", "$1" + region.letter() + "$2" + (unitsApart ? " " : ""));
      String how = (anyCase ? "" : "-small") + (unitsApart ? "-units" : "");
      filters.put("imr-levels-" + region.letter() + how, filter);
    }
    return filters;
  }

  private String pattern(SpineRegion region) {
    String small = Character.toString(region.letter());
    String letter = anyCase ? "[" + small + small.toUpperCase(Locale.ROOT) + "]" : small;
    String levels =
        "(?<=(?<!%s)(?<!\\p{L}%s)%s[0-9%s]{2,%d})"
            .formatted(JOINS, JOINS_LETTERS, letter, PARTS, 3 * region.lowest());
    String grows =
        IntStream.range(0, region.lowest())
            .mapToObj(last -> grows(letter, last, region.lowest()))
            .collect(Collectors.joining("|"));
    String ends = unitsApart ? "(?:" + ENDS + "|" + ENDS_WITH_UNIT + ")" : ENDS;
    return "(%s)(?=[0-9])(?<=[0-9][^0-9])%s(?:%s)([0-9]{1,2}+)(?=%s)"
        .formatted(PARTS, levels, grows, ends);
  }

  /** Fits between levels that grow up to one, and a greater one. */
  private static String grows(String letter, int last, int lowest) {
    String before =
        IntStream.range(0, last)
            .mapToObj(number -> "(?:" + number(number) + "[^0-9])?")
            .collect(Collectors.joining());
    String greater =
        IntStream.rangeClosed(last + 1, lowest)
            .mapToObj(SpineLevels::number)
            .collect(Collectors.joining("|"));
    return "(?<=%s%s%s[^0-9])(?=(?:%s)(?![0-9]))".formatted(letter, before, number(last), greater);
  }

  private static String number(int number) {
    return number < 10 ? "0?" + number : Integer.toString(number);
  }
}
