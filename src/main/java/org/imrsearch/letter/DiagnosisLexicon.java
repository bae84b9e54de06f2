package org.imrsearch.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/** The wording around diagnoses, from {@code letters.yaml}. */
final class DiagnosisLexicon {
  private final DiagnosisIntroductions introductions;
  private final DiagnosisSetting setting;
  private final PhraseTagger<AssertionCues.Cue> cues;
  private final PhraseTagger<Boolean> reachEnds;
  private final PhraseTagger<Boolean> ends;
  private final PhraseTagger<Boolean> tails;
  private final PhraseTagger<Boolean> causes;
  private final PhraseTagger<Boolean> whole;
  private final PhraseTagger<Boolean> qualifiers;
  private final PhraseTagger<Boolean> titleWords;
  private final PhraseTagger<Boolean> continuations;
  private final PhraseTagger<Boolean> companions;
  private final PhraseTagger<Boolean> noNames;
  private final PhraseTagger<Boolean> emptyNames;
  private final PhraseTagger<Boolean> findings;
  private final PhraseTagger<Boolean> namedInjuries;

  /** By their last letters, so that a name is compared with few of them. */
  private final Map<Character, List<String>> symptoms;

  private final List<String> vague;
  private final List<String> sides;
  private final List<String> prepositions;
  private final List<String> couplings;

  DiagnosisLexicon(ConfigYaml yaml) {
    introductions = new DiagnosisIntroductions(yaml);
    setting = new DiagnosisSetting(yaml);
    PhraseTagger.Builder<AssertionCues.Cue> told = PhraseTagger.builder();
    yaml.strings("ruleOuts").forEach(p -> told.add(p, AssertionCues.Cue.RULE_OUT));
    yaml.strings("doubts").forEach(p -> told.add(p, AssertionCues.Cue.DOUBT));
    yaml.strings("negations").forEach(p -> told.add(p, AssertionCues.Cue.DENIAL));
    yaml.strings("histories").forEach(p -> told.add(p, AssertionCues.Cue.HISTORY));
    yaml.strings("afterwards").forEach(p -> told.add(p, AssertionCues.Cue.AFTER));
    yaml.strings("priors").forEach(p -> told.add(p, AssertionCues.Cue.PAST));
    cues = told.build();
    reachEnds = phrases(yaml, "reachEnds");
    ends = phrases(yaml, "ends");
    tails = phrases(yaml, "tails");
    causes = phrases(yaml, "causes");
    whole = phrases(yaml, "whole");
    qualifiers = phrases(yaml, "qualifiers");
    titleWords = phrases(yaml, "titleWords");
    continuations = phrases(yaml, "continuations");
    companions = phrases(yaml, "companions");
    noNames = phrases(yaml, "noNames");
    emptyNames = phrases(yaml, "emptyNames");
    findings = phrases(yaml, "findings");
    namedInjuries = phrases(yaml, "namedInjuries");
    symptoms =
        yaml.strings("symptoms").stream()
            .collect(Collectors.groupingBy(word -> word.charAt(word.length() - 1)));
    vague = yaml.strings("vague");
    sides = yaml.strings("sides");
    prepositions = yaml.strings("prepositions");
    couplings = yaml.strings("couplings");
  }

  private static PhraseTagger<Boolean> phrases(ConfigYaml yaml, String key) {
    PhraseTagger.Builder<Boolean> builder = PhraseTagger.builder();
    yaml.strings(key).forEach(p -> builder.add(p, true));
    return builder.build();
  }

  List<DiagnosisIntroductions.Introduction> introductionsIn(Tokens text) {
    return introductions.in(text);
  }

  /** Returns how each sentence of a summary speaks. */
  DiagnosisSetting.Sentenced settingsOf(Tokens summary) {
    return setting.of(summary);
  }

  List<Match<AssertionCues.Cue>> cuesIn(Tokens text) {
    return cues.tag(text);
  }

  /** Returns whether words between a denial and a name part them: "no relief from". */
  boolean endsReach(Tokens between) {
    return reachEnds.first(between).isPresent();
  }

  /** Returns where a list ends that the text begins with. */
  int listEnd(Tokens text) {
    return ends.first(text).map(Match::start).orElse(text.to());
  }

  /** Returns where the name of a diagnosis ends that begins at the text's start. */
  int nameEnd(String text) {
    return tails.first(Tokens.of(text)).map(Match::start).orElse(text.length());
  }

  /** Returns the words that tell what a diagnosis comes from: "due to". */
  List<Match<Boolean>> causesIn(Tokens text) {
    return causes.tag(text);
  }

  /** Returns whether what a summary names is a complaint or a finding rather than a diagnosis. */
  boolean isSymptom(String concept, String text) {
    String written = text.toLowerCase(Locale.ROOT);
    if (endsWithSymptom(concept) || endsWithSymptom(written)) {
      return true;
    }
    for (String word : vague) {
      if (written.contains(word)) {
        return namedInjuries.tag(text).isEmpty();
      }
    }
    return false;
  }

  private boolean endsWithSymptom(String name) {
    List<String> alike =
        name.isEmpty()
            ? List.of()
            : symptoms.getOrDefault(name.charAt(name.length() - 1), List.of());
    for (String symptom : alike) {
      if (name.endsWith(symptom)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether what follows a name makes it that of a test or a finding. */
  boolean isFinding(Tokens text, int nameEnd) {
    return findings.longestAt(text, nameEnd).isPresent();
  }

  /** Returns whether words between a name and a part of the body join them: " of the right ". */
  boolean isPreposition(String between) {
    String words = between.strip().toLowerCase(Locale.ROOT);
    return prepositions.contains(words)
        || sides.stream()
            .filter(side -> words.endsWith(" " + side))
            .map(side -> words.substring(0, words.length() - side.length() - 1))
            .anyMatch(prepositions::contains);
  }

  /** Returns where a name begins with the words that stand before it: "right", "severe". */
  int withSide(String text, int nameStart) {
    int start = nameStart;
    for (int before = sideBefore(text, start); before < start; ) {
      start = before;
      before = sideBefore(text, start);
    }
    return start;
  }

  /**
   * Returns whether a comma, "and" or "who" at the joint couples prose to what stands before it.
   */
  boolean couples(String before, String prose) {
    return before.endsWith(",")
        || prose.startsWith(",")
        || couplings.stream()
            .anyMatch(word -> before.endsWith(" " + word) || prose.startsWith(word + " "));
  }

  /** Returns whether a text begins with a side of the body. */
  boolean startsWithSide(String text) {
    return sides.stream()
        .anyMatch(
            side ->
                text.length() > side.length()
                    && text.regionMatches(true, 0, side, 0, side.length())
                    && !Character.isLetterOrDigit(text.charAt(side.length())));
  }

  private int sideBefore(String text, int nameStart) {
    for (String side : sides) {
      int start = nameStart - side.length() - 1;
      if (start >= 0
          && text.regionMatches(true, start, side, 0, side.length())
          && text.charAt(nameStart - 1) == ' '
          && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
        return start;
      }
    }
    return nameStart;
  }

  /** Returns the names that are not split. */
  List<Match<Boolean>> wholeIn(Tokens text) {
    return whole.tag(text);
  }

  /** Returns the word or words at an offset that only qualify a diagnosis. */
  Optional<Match<Boolean>> qualifierAt(Tokens text, int offset) {
    return qualifiers.longestAt(text, offset);
  }

  /** Returns whether a text has words that only the end of an official title has: "region". */
  boolean endsTitle(Tokens text) {
    return titleWords.first(text).isPresent();
  }

  /** Returns whether what a list has at an offset goes on with the diagnosis before it: "with". */
  boolean continues(Tokens text, int offset) {
    return continuations.longestAt(text, offset).isPresent();
  }

  /** Returns the word at an offset that names what comes with a diagnosis: "stiffness". */
  Optional<Match<Boolean>> companionAt(Tokens text, int offset) {
    return companions.longestAt(text, offset);
  }

  /** Returns whether a text in a diagnosis's place names none: "not provided". */
  boolean namesNothing(String text) {
    return noNames.longestAt(text, 0).isPresent() || emptyNames.exactly(text).isPresent();
  }
}
