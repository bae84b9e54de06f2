package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

/**
 * Finds where a summary begins to name diagnoses. What introduces them is put together of words: a
 * noun and a verb, "the diagnoses of record are", "assessment included"; a noun and "of" or a
 * colon; or a verb alone, "diagnosed with".
 */
final class DiagnosisIntroductions {
  /** What follows an introduction. */
  enum Kind {
    /** Diagnoses. */
    LIST,
    /** What the catalogue knows of it is a diagnosis. */
    CONDITION,
    /** Likewise, of the past. */
    HISTORY
  }

  private enum Word {
    /** "diagnoses". */
    NOUN,
    /** "assessment", which may be of other things too. */
    HEADING,
    /** "include", "are listed as". */
    VERB,
    /** "is", which after a heading may tell anything. */
    WEAK_VERB,
    /** What may stand between noun and verb, or after the verb: "of record", "as follows". */
    FILLER,
    LIST,
    CONDITION,
    HISTORY
  }

  private static final String OF = " of ";

  private final PhraseTagger<Word> words;

  DiagnosisIntroductions(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> builder = PhraseTagger.builder();
    yaml.strings("nouns").forEach(p -> builder.add(p, Word.NOUN));
    yaml.strings("headings").forEach(p -> builder.add(p, Word.HEADING));
    yaml.strings("verbs").forEach(p -> builder.add(p, Word.VERB));
    yaml.strings("weakVerbs").forEach(p -> builder.add(p, Word.WEAK_VERB));
    yaml.strings("fillers").forEach(p -> builder.add(p, Word.FILLER));
    yaml.strings("introductions").forEach(p -> builder.add(p, Word.LIST));
    yaml.strings("conditions").forEach(p -> builder.add(p, Word.CONDITION));
    yaml.strings("pasts").forEach(p -> builder.add(p, Word.HISTORY));
    words = builder.build();
  }

  /**
   * An introduction found.
   *
   * @param kind what follows it
   * @param start where it begins
   * @param end where what it introduces begins
   * @param colon whether a colon stands there
   */
  record Introduction(Kind kind, int start, int end, boolean colon) {}

  /** Returns the introductions in a summary, in order. */
  List<Introduction> in(String summary) {
    List<Match<Word>> found = words.tag(summary);
    List<Introduction> introductions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Match<Word> word = found.get(i);
      Optional<Introduction> introduction =
          switch (word.payload()) {
            case NOUN, HEADING -> afterNoun(summary, found, i);
            case LIST -> Optional.of(introduction(summary, Kind.LIST, word.start(), word.end()));
            case CONDITION ->
                Optional.of(introduction(summary, Kind.CONDITION, word.start(), word.end()));
            case HISTORY ->
                Optional.of(introduction(summary, Kind.HISTORY, word.start(), word.end()));
            case VERB, WEAK_VERB, FILLER -> Optional.empty();
          };
      introduction.ifPresent(introductions::add);
    }
    return introductions;
  }

  private static Introduction introduction(String summary, Kind kind, int start, int end) {
    return new Introduction(kind, start, end, end < summary.length() && summary.charAt(end) == ':');
  }

  private static Optional<Introduction> afterNoun(
      String summary, List<Match<Word>> found, int index) {
    Match<Word> noun = found.get(index);
    boolean heading = noun.payload() == Word.HEADING;
    int verb = skipFillers(summary, found, index);
    if (verb < found.size() && adjoins(summary, found, verb)) {
      boolean strong = found.get(verb).payload() == Word.VERB;
      if (strong || found.get(verb).payload() == Word.WEAK_VERB) {
        Kind kind = strong || !heading ? Kind.LIST : Kind.CONDITION;
        int end = found.get(skipVerbs(summary, found, verb) - 1).end();
        return Optional.of(introduction(summary, kind, noun.start(), end));
      }
    }
    int end = found.get(verb - 1).end();
    if (end < summary.length() && summary.charAt(end) == ':') {
      return Optional.of(introduction(summary, Kind.LIST, noun.start(), end));
    }
    boolean of = !heading && summary.startsWith(OF, noun.end());
    return of
        ? Optional.of(introduction(summary, Kind.LIST, noun.start(), noun.end() + OF.length()))
        : Optional.empty();
  }

  /** Returns the index of the first word after another that is no filler right behind it. */
  private static int skipFillers(String summary, List<Match<Word>> found, int index) {
    int i = index + 1;
    while (i < found.size()
        && found.get(i).payload() == Word.FILLER
        && adjoins(summary, found, i)) {
      i++;
    }
    return i;
  }

  /** "are listed as", "is noted to be": the verb goes on. */
  private static int skipVerbs(String summary, List<Match<Word>> found, int index) {
    int i = skipFillers(summary, found, index);
    while (i < found.size()
        && (found.get(i).payload() == Word.VERB || found.get(i).payload() == Word.WEAK_VERB)
        && adjoins(summary, found, i)) {
      i = skipFillers(summary, found, i);
    }
    return i;
  }

  /** Returns whether nothing but a blank or a comma stands between a word and the one before it. */
  private static boolean adjoins(String summary, List<Match<Word>> found, int index) {
    for (int i = found.get(index - 1).end(); i < found.get(index).start(); i++) {
      if (summary.charAt(i) != ' ' && summary.charAt(i) != ',') {
        return false;
      }
    }
    return true;
  }
}
