package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

/**
 * What requests are decided on: circumstances that letters name by set cues, as there or as
 * lacking. Immutable.
 */
public final class Circumstances {
  /** How far before a cue, in characters, a word is looked for that says it is lacking. */
  private static final int REACH_BEFORE = 60;

  private static final int REACH_AFTER = 40;

  private final PhraseTagger<Circumstance> cues;
  private final PhraseTagger<Boolean> lackingBefore;
  private final PhraseTagger<Boolean> lackingAfter;

  /**
   * Something that requests are decided on.
   *
   * @param says how it is told
   * @param weight how much it tells
   * @param sides whether it matters if it was there or lacking
   */
  public record Circumstance(String says, double weight, boolean sides) {}

  /** Whether a circumstance was there, lacking, or is spoken of in both ways. */
  public enum Stance {
    THERE,
    LACKING,
    BOTH;

    Stance and(Stance other) {
      return this == other ? this : BOTH;
    }
  }

  private Circumstances(
      PhraseTagger<Circumstance> cues,
      PhraseTagger<Boolean> lackingBefore,
      PhraseTagger<Boolean> lackingAfter) {
    this.cues = cues;
    this.lackingBefore = lackingBefore;
    this.lackingAfter = lackingAfter;
  }

  static Circumstances read(ConfigYaml root) {
    PhraseTagger.Builder<Circumstance> cues = PhraseTagger.builder();
    Set<String> names = new HashSet<>();
    for (ConfigYaml row : root.maps("circumstances")) {
      String says = row.string("says");
      if (!names.add(says)) {
        throw row.error("says", "\"" + says + "\" twice", "each circumstance once");
      }
      double weight = row.optionalDecimal("weight", 0, 10).orElse(1.0);
      boolean sides = row.has("sides") && row.oneOf("sides", Map.of("yes", true, "no", false));
      add(cues, row, "cues", new Circumstance(says, weight, sides));
    }
    ConfigYaml lacking = root.map("lacking");
    PhraseTagger.Builder<Boolean> before = PhraseTagger.builder();
    add(before, lacking, "before", true);
    PhraseTagger.Builder<Boolean> after = PhraseTagger.builder();
    add(after, lacking, "after", true);
    return new Circumstances(cues.build(), before.build(), after.build());
  }

  private static <T> void add(
      PhraseTagger.Builder<T> phrases, ConfigYaml from, String key, T payload) {
    List<String> words = from.strings(key);
    if (words.isEmpty()) {
      throw from.error(key, "nothing", "at least one phrase");
    }
    for (String phrase : words) {
      try {
        phrases.add(phrase, payload);
      } catch (IllegalArgumentException e) {
        throw from.error(
            key,
            "\"" + phrase + "\"",
            "words, each phrase for one circumstance: " + e.getMessage());
      }
    }
  }

  /** Finds what a text says of circumstances, in the text's order. */
  Map<Circumstance, Stance> in(String text) {
    Map<Circumstance, Stance> found = new LinkedHashMap<>();
    List<Match<Circumstance>> matches = cues.tag(text);
    if (matches.isEmpty()) {
      return found;
    }
    List<Match<Boolean>> before = lackingBefore.tag(text);
    List<Match<Boolean>> after = lackingAfter.tag(text);
    int next = 0;
    int nextAfter = 0;
    for (Match<Circumstance> cue : matches) {
      while (next < before.size() && before.get(next).end() <= cue.start()) {
        next++;
      }
      while (nextAfter < after.size() && after.get(nextAfter).start() < cue.end()) {
        nextAfter++;
      }
      boolean lacking =
          (next > 0 && joined(text, before.get(next - 1).end(), cue.start(), REACH_BEFORE))
              || (nextAfter < after.size()
                  && joined(text, cue.end(), after.get(nextAfter).start(), REACH_AFTER));
      Stance stance = lacking && cue.payload().sides() ? Stance.LACKING : Stance.THERE;
      found.merge(cue.payload(), stance, Stance::and);
    }
    return found;
  }

  /** Returns whether two places stand near each other in one sentence. */
  private static boolean joined(String text, int from, int to, int reach) {
    if (to - from > reach) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean ends = c == ';' || c == '?' || c == '!' || (c == '.' && blankAt(text, i + 1));
      if (ends) {
        return false;
      }
    }
    return true;
  }

  private static boolean blankAt(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Puts together what two texts say. */
  static Map<Circumstance, Stance> together(
      Map<Circumstance, Stance> one, Map<Circumstance, Stance> other) {
    Map<Circumstance, Stance> both = new LinkedHashMap<>(one);
    other.forEach((circumstance, stance) -> both.merge(circumstance, stance, Stance::and));
    return both;
  }

  /** Tells circumstances for people to read. */
  static String told(Map<Circumstance, Stance> circumstances) {
    List<String> told = new ArrayList<>();
    circumstances.forEach(
        (circumstance, stance) ->
            told.add(stance == Stance.LACKING ? "no " + circumstance.says() : circumstance.says()));
    return String.join("; ", told);
  }
}
