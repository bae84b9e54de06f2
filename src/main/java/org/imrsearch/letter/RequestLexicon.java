package org.imrsearch.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.letter.RequestWord.Role;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/** The wording of particulars in requests, from {@code letters.yaml}. */
final class RequestLexicon {
  private static final Map<String, Role> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("times", Role.TIMES);
    LISTS.put("sessions", Role.SESSION);
    LISTS.put("per", Role.PER);
    LISTS.put("week", Role.WEEK);
    LISTS.put("weekly", Role.WEEKLY);
    LISTS.put("month", Role.MONTH);
    LISTS.put("monthly", Role.MONTHLY);
    LISTS.put("counts", Role.COUNT);
    LISTS.put("doses", Role.DOSE);
    LISTS.put("strengths", Role.STRENGTH);
    LISTS.put("refills", Role.REFILL);
    LISTS.put("measures", Role.MEASURE);
    LISTS.put("labels", Role.LABEL);
    LISTS.put("ranges", Role.TO);
    LISTS.put("fillers", Role.FILLER);
  }

  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> ordinals;
  private final Set<String> rates;
  private final PhraseTagger<SideReader.Cue> sides;
  private final PhraseTagger<Boolean> ofNames;

  RequestLexicon(ConfigYaml yaml) {
    LISTS.forEach((key, role) -> yaml.strings(key).forEach(word -> put(yaml, key, word, role)));
    numbers(yaml, "numbers", Role.NUMBER);
    numbers(yaml, "frequencies", Role.FREQUENCY);
    ordinals = new HashSet<>(yaml.strings("ordinals"));
    rates = new HashSet<>(yaml.strings("rates"));
    sides = sides(yaml.map("sides"));
    PhraseTagger.Builder<Boolean> names = PhraseTagger.builder();
    yaml.strings("ofNames").forEach(word -> names.add(word, true));
    ofNames = names.build();
  }

  private void put(ConfigYaml yaml, String key, String word, Role role) {
    if (roles.putIfAbsent(word, role) != null) {
      throw yaml.error(key, "\"" + word + "\" twice", "give each word one meaning");
    }
  }

  private void numbers(ConfigYaml yaml, String key, Role role) {
    ConfigYaml words = yaml.map(key);
    for (String word : words.keys()) {
      put(yaml, key, word, role);
      numbers.put(word, words.integer(word, 1, 100));
    }
  }

  private static PhraseTagger<SideReader.Cue> sides(ConfigYaml yaml) {
    PhraseTagger.Builder<SideReader.Cue> builder = PhraseTagger.builder();
    for (SideReader.Cue cue : SideReader.Cue.values()) {
      for (String word : yaml.strings(cue.key())) {
        if (word.startsWith("=")) {
          builder.addAsWritten(word.substring(1), cue);
        } else {
          builder.add(word, cue);
        }
      }
    }
    return builder.build();
  }

  /** Returns what a word in small letters may do; {@link Role#WORD} if nothing. */
  Role role(String word) {
    return roles.getOrDefault(word, Role.WORD);
  }

  /** Returns the number that a word names. */
  int number(String word) {
    return numbers.getOrDefault(word, 0);
  }

  /** Returns whether a word after a digit is an x and another word glued: "2xwk". */
  boolean isGluedTimes(String word) {
    return role(word) == Role.WORD
        && role(word.substring(0, 1)) == Role.TIMES
        && role(word.substring(1)) != Role.WORD;
  }

  boolean isOrdinalEnding(String letters) {
    return ordinals.contains(letters);
  }

  /** Returns whether a strength may be by it: the hour of "50 mcg/hr". */
  boolean isRate(String word) {
    return rates.contains(word);
  }

  List<Match<SideReader.Cue>> sidesIn(Tokens text) {
    return sides.tag(text);
  }

  /**
   * Finds the words that follow a drug's name and belong to it: its salt, its release, its form.
   */
  PhraseTagger<Boolean> ofNames() {
    return ofNames;
  }
}
