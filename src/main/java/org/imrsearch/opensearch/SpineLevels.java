package org.imrsearch.opensearch;

import static org.imrsearch.opensearch.WordBreaks.JOINS;
import static org.imrsearch.opensearch.WordBreaks.JOINS_DIGITS;
import static org.imrsearch.opensearch.WordBreaks.JOINS_LETTERS;
import static org.imrsearch.opensearch.WordBreaks.LETTER;
import static org.imrsearch.opensearch.WordBreaks.LETTER_FOLDED_TO_ONE;
import static org.imrsearch.opensearch.WordBreaks.PARTS;

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
 * region finds a number that is greater than those before it, up to a level, with one character
 * between them at which the tokenizer parts numbers. It looks back at the text as it came, so one
 * pass does {@code C3-4-5}.
 *
 * @param anyCase whether levels may be in capitals, being written small before they are looked at
 * @param unit what a letter is that was parted from a number right before it; empty where none was
 */
record SpineLevels(boolean anyCase, String unit) {
  private static final String ENDS = "(?!" + JOINS + ")(?!" + JOINS_DIGITS + "\\p{Nd})";

  /** Returns what a chain writes out; nothing where the tokenizer never parts levels. */
  static Optional<SpineLevels> of(AnalyzerSpec chain) {
    int at = chain.filters().lastIndexOf(FilterKind.SPINE_LEVELS);
    if (at < 0 || chain.tokenizer() == TokenizerKind.KEYWORD) {
      return Optional.empty();
    }
    List<FilterKind> before = chain.filters().subList(0, at);
    return Optional.of(new SpineLevels(before.contains(FilterKind.LOWERCASE), unit(before)));
  }

  private static String unit(List<FilterKind> before) {
    int parted = before.lastIndexOf(FilterKind.UNITS_APART);
    int folded = before.indexOf(FilterKind.ASCII_FOLD);
    if (parted < 0) {
      return "";
    }
    return folded >= 0 && folded < parted ? LETTER_FOLDED_TO_ONE : LETTER;
  }

  /** Returns the filters, in the order in which they are applied, by their names. */
  Map<String, ObjectNode> filters() {
    Map<String, ObjectNode> filters = new LinkedHashMap<>();
    for (SpineRegion region : SpineRegion.values()) {
      ObjectNode filter = Json.object().put("type", "pattern_replace");
      filter.put("pattern", pattern(region));
      filter.put("replacement", region.letter() + "$0" + (unit.isEmpty() ? "" : " "));
      filters.put("imr-levels-" + region.letter() + kind(), filter);
    }
    return filters;
  }

  /** Chains that differ in this have filters of their own. */
  private String kind() {
    String units = unit.equals(LETTER) ? "-units" : "-folded-units";
    return (anyCase ? "" : "-small") + (unit.isEmpty() ? "" : units);
  }

  /** Letters behind the number may be a unit, which the replacement parts as well. */
  private String ends() {
    if (unit.isEmpty()) {
      return ENDS;
    }
    return "(?:%s|%s++(?!%s)(?!%s%s))".formatted(ENDS, unit, JOINS, JOINS_LETTERS, LETTER);
  }

  /**
   * Looks at digits alone, and back from there, first for what is quickly seen: indexing a text
   * takes longer over these patterns than over all else that is done to it.
   */
  private String pattern(SpineRegion region) {
    String small = Character.toString(region.letter());
    String letter = anyCase ? "[" + small + small.toUpperCase(Locale.ROOT) + "]" : small;
    String levels =
        "(?<=(?<!%s)(?<![\\p{M}%s]%s)%s[0-9%s]{3,%d})"
            .formatted(JOINS, LETTER, JOINS_LETTERS, letter, PARTS, 3 * (region.lowest() + 1));
    String grows =
        IntStream.range(0, region.lowest())
            .mapToObj(last -> grows(letter, last, region.lowest()))
            .collect(Collectors.joining("|"));
    String numberBehindLevel =
        "[0-9](?<=[0-9][^0-9A-Za-z][0-9])(?<=%s[^A-Za-z]{3,%d})[0-9]?+"
            .formatted(letter, 3 * (region.lowest() + 1));
    return "%s(?=%s)%s(?:%s)".formatted(numberBehindLevel, ends(), levels, grows);
  }

  /** Fits behind levels that grow up to one, and a greater one. */
  private static String grows(String letter, int last, int lowest) {
    String before =
        IntStream.range(0, last)
            .mapToObj(number -> "(?:" + number(number) + "[^0-9])?")
            .collect(Collectors.joining());
    String greater =
        IntStream.rangeClosed(last + 1, lowest)
            .mapToObj(SpineLevels::number)
            .collect(Collectors.joining("|"));
    return "(?<=%s%s%s[^0-9](?:%s))".formatted(letter, before, number(last), greater);
  }

  private static String number(int number) {
    return number < 10 ? "0?" + number : Integer.toString(number);
  }
}
