package org.imrsearch.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrsearch.determination.Decision;

/** The words that name a decision, and what they mean beside each other. */
final class OutcomeWords {
  /** More words than these tell a story, in which something else may have been approved. */
  private static final int FEW_WORDS = 6;

  private final PhraseTagger<Verdict> verdicts;
  private final Set<String> questions;

  private OutcomeWords(PhraseTagger<Verdict> verdicts, Set<String> questions) {
    this.verdicts = verdicts;
    this.questions = Set.copyOf(questions);
  }

  /** What a word says of the decision. */
  private record Verdict(Decision decision, Certainty certainty) {}

  private enum Certainty {
    CERTAIN,
    USUAL,
    LIKELY
  }

  /** Reads the keys {@code questions} and {@code outcomes}. */
  static OutcomeWords read(ConfigYaml root) {
    PhraseTagger.Builder<Verdict> verdicts = PhraseTagger.builder();
    ConfigYaml outcomes = root.map("outcomes");
    for (Decision decision : Decision.values()) {
      ConfigYaml words = outcomes.map(decision.code());
      for (Certainty certainty : Certainty.values()) {
        String key = certainty.name().toLowerCase(Locale.ROOT);
        for (String phrase : words.strings(key)) {
          add(verdicts, phrase, new Verdict(decision, certainty), words, key);
        }
      }
    }
    return new OutcomeWords(verdicts.build(), Set.copyOf(root.strings("questions")));
  }

  private static void add(
      PhraseTagger.Builder<Verdict> verdicts,
      String phrase,
      Verdict verdict,
      ConfigYaml words,
      String key) {
    try {
      verdicts.add(phrase, verdict);
    } catch (IllegalArgumentException e) {
      throw words.error(key, String.valueOf(e.getMessage()), "give each phrase one meaning");
    }
  }

  static OutcomeWords none() {
    return new OutcomeWords(PhraseTagger.<Verdict>builder().build(), Set.of());
  }

  /** Finds the outcomes among words, from left to right. */
  List<WordMatch<QueryWord.Outcome>> in(List<String> words) {
    boolean prose =
        words.size() > FEW_WORDS
            || (!words.isEmpty() && questions.contains(words.getFirst().toLowerCase(Locale.ROOT)));
    return WordMatch.of(verdicts, words).stream()
        .map(
            match ->
                new WordMatch<>(
                    match.first(),
                    match.after(),
                    outcome(words.subList(match.first(), match.after()), match.payload(), prose)))
        .toList();
  }

  private static QueryWord.Outcome outcome(List<String> words, Verdict verdict, boolean prose) {
    boolean certain =
        switch (verdict.certainty) {
          case CERTAIN -> true;
          case USUAL -> !prose;
          case LIKELY -> false;
        };
    return new QueryWord.Outcome(Named.plain(words), verdict.decision, certain);
  }

  /**
   * Lets the certain outcome decide: "denial overturned" asks for overturned rulings. Where both
   * decisions are named alike, none is meant.
   */
  static List<QueryWord> settled(List<QueryWord> parts) {
    boolean certain = !decisions(parts, true).isEmpty();
    boolean both = decisions(parts, certain).size() > 1;
    return parts.stream()
        .map(
            part ->
                part instanceof QueryWord.Outcome outcome && (outcome.certain() != certain || both)
                    ? new QueryWord.Idle(outcome.named())
                    : part)
        .toList();
  }

  private static Set<Decision> decisions(List<QueryWord> parts, boolean certain) {
    Set<Decision> named = new HashSet<>();
    for (QueryWord part : parts) {
      if (part instanceof QueryWord.Outcome outcome && outcome.certain() == certain) {
        named.add(outcome.decision());
      }
    }
    return named;
  }
}
