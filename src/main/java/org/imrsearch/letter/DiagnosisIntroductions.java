package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

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
    /** Diagnoses if the catalogue knows the first: "the assessment was". */
    JUDGED,
    /** Diagnoses that are looked for. */
    DOUBTED,
    /** What the catalogue knows of it is a diagnosis. */
    CONDITION,
    /** Likewise, of the past. */
    HISTORY
  }

  private enum Word {
    /** "diagnoses". */
    NOUN,
    /** "differential diagnosis". */
    DOUBTED_NOUN,
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
    yaml.strings("doubtedNouns").forEach(p -> builder.add(p, Word.DOUBTED_NOUN));
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
  record Introduction(Kind kind, int start, int end, boolean colon) {
    /** Returns whether what follows is a list, to be taken as it is written. */
    boolean lists() {
      return kind == Kind.LIST || kind == Kind.JUDGED || kind == Kind.DOUBTED;
    }
  }

  /** Returns the introductions in a summary, in order. */
  List<Introduction> in(Tokens tokens) {
    String summary = tokens.text();
    List<Match<Word>> found = words.tag(tokens);
    List<Introduction> introductions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Match<Word> word = found.get(i);
      Optional<Introduction> introduction =
          switch (word.payload()) {
            case NOUN, DOUBTED_NOUN, HEADING -> afterNoun(summary, found, i);
            case LIST -> Optional.of(introduction(summary, Kind.LIST, found, i, i));
            case CONDITION -> Optional.of(introduction(summary, Kind.CONDITION, found, i, i));
            case HISTORY -> Optional.of(introduction(summary, Kind.HISTORY, found, i, i));
            case VERB, WEAK_VERB, FILLER -> Optional.empty();
          };
      introduction.ifPresent(introductions::add);
    }
    return introductions;
  }

  /** Makes an introduction of the words from one to another and of the fillers after them. */
  private static Introduction introduction(
      String summary, Kind kind, List<Match<Word>> found, int first, int last) {
    int end = found.get(skipFillers(summary, found, last) - 1).end();
    boolean colon = isColon(summary, end);
    return new Introduction(kind, found.get(first).start(), end, colon);
  }

  /** A colon; some type a semicolon for it. */
  private static boolean isColon(String summary, int at) {
    return at < summary.length() && (summary.charAt(at) == ':' || summary.charAt(at) == ';');
  }

  private static Optional<Introduction> afterNoun(
      String summary, List<Match<Word>> found, int index) {
    Match<Word> noun = found.get(index);
    boolean heading = noun.payload() == Word.HEADING;
    Kind sure = noun.payload() == Word.DOUBTED_NOUN ? Kind.DOUBTED : Kind.LIST;
    int verb = skipFillers(summary, found, index);
    if (verb < found.size() && adjoins(summary, found, verb)) {
      boolean strong = found.get(verb).payload() == Word.VERB;
      if (strong || found.get(verb).payload() == Word.WEAK_VERB) {
        Kind kind = strong || !heading ? sure : Kind.JUDGED;
        int last = skipVerbs(summary, found, verb) - 1;
        return Optional.of(introduction(summary, kind, found, index, last));
      }
    }
    if (isColon(summary, found.get(verb - 1).end())) {
      return Optional.of(introduction(summary, sure, found, index, verb - 1));
    }
    boolean of = !heading && summary.startsWith(OF, noun.end());
    return of
        ? Optional.of(new Introduction(sure, noun.start(), noun.end() + OF.length(), false))
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
