package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.precedent.CriteriaSettings.Cue;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.vocabulary.Match;

/** Finds the sentences of rationales that tell what a guideline asks for. */
final class RuleReader {
  /** A number of so many digits is a year or a code. */
  private static final int LONG_NUMBER = 4;

  private final CriteriaSettings settings;
  private final Map<String, String> folded = new HashMap<>();

  RuleReader(CriteriaSettings settings) {
    this.settings = settings;
  }

  List<RuleSentence> read(FoundRuling ruling) {
    String text = ruling.ruling().rationale();
    List<Match<Cue>> cues = settings.cues().tag(text);
    List<RuleSentence> found = new ArrayList<>();
    int next = 0;
    for (SentenceSplitter.Stretch sentence : SentenceSplitter.split(text)) {
      Set<Cue> held = EnumSet.noneOf(Cue.class);
      while (next < cues.size() && cues.get(next).start() < sentence.end()) {
        held.add(cues.get(next++).payload());
      }
      if (tells(held)) {
        RuleSentence rule = sentence(withoutSource(sentence.in(text)), ruling);
        if (rule.words().size() + rule.numbers().size() >= settings.words()) {
          found.add(rule);
        }
      }
    }
    return found;
  }

  private static boolean tells(Set<Cue> held) {
    boolean told = held.contains(Cue.GUIDES) && held.contains(Cue.TELLS);
    boolean rule = held.contains(Cue.RULES) && !held.contains(Cue.CASE);
    return (told || rule) && !held.contains(Cue.PASSED);
  }

  /** The source of the sentence before stands before this one: "(Author, 2007) Rest is". */
  private static String withoutSource(String sentence) {
    String rest = sentence;
    int end = rest.indexOf(") ");
    while (rest.startsWith("(") && end > 0 && Character.isDigit(rest.charAt(end - 1))) {
      rest = rest.substring(end + 2);
      end = rest.indexOf(") ");
    }
    return rest;
  }

  private RuleSentence sentence(String text, FoundRuling ruling) {
    Set<String> words = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        take(text.substring(start, i), words, numbers);
      }
      i++;
    }
    return new RuleSentence(text, words, numbers, ruling);
  }

  private void take(String written, Set<String> words, Set<String> numbers) {
    if (Character.isDigit(written.charAt(0))) {
      if (written.length() < LONG_NUMBER) {
        numbers.add(written);
      }
      return;
    }
    String word = folded.computeIfAbsent(written, WordFold::fold);
    WordRole role = settings.roles().of(word);
    if (role == WordRole.CONTENT || role == WordRole.DENYING) {
      words.add(word);
    }
  }
}
