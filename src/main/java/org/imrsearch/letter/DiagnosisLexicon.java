package org.imrsearch.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

/** The wording around diagnoses, from {@code letters.yaml}. */
final class DiagnosisLexicon {
  private final DiagnosisIntroductions introductions;
  private final PhraseTagger<Assertion> assertions;
  private final PhraseTagger<Boolean> ends;
  private final PhraseTagger<Boolean> whole;
  private final PhraseTagger<Boolean> qualifiers;
  private final PhraseTagger<Boolean> findings;
  private final List<String> symptoms;
  private final List<String> vague;
  private final List<String> sides;
  private final List<String> prepositions;

  DiagnosisLexicon(ConfigYaml yaml) {
    introductions = new DiagnosisIntroductions(yaml);
    PhraseTagger.Builder<Assertion> cues = PhraseTagger.builder();
    yaml.strings("ruleOuts").forEach(p -> cues.add(p, Assertion.RULED_OUT));
    yaml.strings("negations").forEach(p -> cues.add(p, Assertion.NEGATED));
    yaml.strings("histories").forEach(p -> cues.add(p, Assertion.HISTORY));
    assertions = cues.build();
    ends = phrases(yaml, "ends");
    whole = phrases(yaml, "whole");
    qualifiers = phrases(yaml, "qualifiers");
    findings = phrases(yaml, "findings");
    symptoms = yaml.strings("symptoms");
    vague = yaml.strings("vague");
    sides = yaml.strings("sides");
    prepositions = yaml.strings("prepositions");
  }

  private static PhraseTagger<Boolean> phrases(ConfigYaml yaml, String key) {
    PhraseTagger.Builder<Boolean> builder = PhraseTagger.builder();
    yaml.strings(key).forEach(p -> builder.add(p, true));
    return builder.build();
  }

  List<DiagnosisIntroductions.Introduction> introductionsIn(String text) {
    return introductions.in(text);
  }

  List<Match<Assertion>> assertionsIn(String text) {
    return assertions.tag(text);
  }

  /** Returns where a list ends that begins at the text's start. */
  int listEnd(String text) {
    return ends.tag(text).stream().mapToInt(Match::start).findFirst().orElse(text.length());
  }

  /** Returns whether what a summary names is a complaint or a finding rather than a diagnosis. */
  boolean isSymptom(String concept, String text) {
    String written = text.toLowerCase(Locale.ROOT);
    return symptoms.stream().anyMatch(s -> concept.endsWith(s) || written.endsWith(s))
        || vague.stream().anyMatch(written::contains);
  }

  /** Returns whether what follows a name makes it that of a test or a finding. */
  boolean isFinding(String text, int nameEnd) {
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

  /** Returns where a name begins with the side that stands before it: "right". */
  int withSide(String text, int nameStart) {
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
  List<Match<Boolean>> wholeIn(String text) {
    return whole.tag(text);
  }

  /** Returns the word or words at the start of a piece that only qualify the one before it. */
  Optional<Match<Boolean>> qualifierAt(String text, int offset) {
    return qualifiers.longestAt(text, offset);
  }
}
