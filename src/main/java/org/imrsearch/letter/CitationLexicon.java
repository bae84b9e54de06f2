package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/** The wording of citations, from {@code letters.yaml}. */
final class CitationLexicon {
  /** What a wording in a guideline block says. */
  enum Word {
    /** "Decision based on". */
    INTRODUCTION,
    /** "based its decision on", in a sentence. */
    SENTENCE,
    MTUS(GuidelineSource.MTUS),
    ODG(GuidelineSource.ODG),
    ACOEM(GuidelineSource.ACOEM),
    /** "Non-MTUS Citation". */
    OUTSIDE_MTUS,
    /** "and Other Medical Treatment Guidelines". */
    FURTHER(GuidelineSource.OTHER),
    /** "Journal of", "UpToDate": other evidence, where a reference can begin. */
    EVIDENCE,
    /** "which is part of", of the MTUS if its name follows. */
    PART_OF,
    /** "which is not part of". */
    NOT_PART_OF,
    /** "a medical treatment guideline (MTG)", said before that. */
    KIND,
    SECTIONS,
    PAGES,
    /** "Table 12-8". */
    TABLE,
    /** Beside a name and no part of it. */
    BESIDE,
    /** Between a source and its first document: "Treatment". */
    AFTER_SOURCE,
    /** "did not cite any medical evidence". */
    NOTHING,
    /** "outside of the MTUS Guidelines". */
    OUTSIDE_ONLY,
    /** "used by the Claims Administrator". */
    BY_ADMINISTRATOR,
    /** "not applicable". */
    REJECTED,
    /** "relevant and appropriate": what follows a guideline in a sentence and is no part of it. */
    REMARK;

    private final Optional<GuidelineSource> source;

    Word() {
      this.source = Optional.empty();
    }

    Word(GuidelineSource source) {
      this.source = Optional.of(source);
    }

    /** Returns the source of guidance that the word names, if it names one. */
    Optional<GuidelineSource> source() {
      return source;
    }

    /**
     * "Knee Section" is named so too, without the colon of "Section(s):"; and "MTUS" may be said
     * again after a document's name.
     */
    boolean standsBeside() {
      return this == BESIDE || this == SECTIONS || this == MTUS;
    }
  }

  private static final int LONGEST_PAGE_WORD = 12;

  /** The lists of phrases that stand for one word each. */
  private static final Map<String, Word> LISTS =
      Map.ofEntries(
          Map.entry("introduction", Word.INTRODUCTION),
          Map.entry("sentence", Word.SENTENCE),
          Map.entry("byAdministrator", Word.BY_ADMINISTRATOR),
          Map.entry("rejected", Word.REJECTED),
          Map.entry("kinds", Word.KIND),
          Map.entry("mtus", Word.MTUS),
          Map.entry("outsideMtus", Word.OUTSIDE_MTUS),
          Map.entry("odg", Word.ODG),
          Map.entry("acoem", Word.ACOEM),
          Map.entry("further", Word.FURTHER),
          Map.entry("evidence", Word.EVIDENCE),
          Map.entry("sections", Word.SECTIONS),
          Map.entry("pages", Word.PAGES),
          Map.entry("tables", Word.TABLE),
          Map.entry("beside", Word.BESIDE),
          Map.entry("afterSource", Word.AFTER_SOURCE),
          Map.entry("nothing", Word.NOTHING),
          Map.entry("outsideOnly", Word.OUTSIDE_ONLY),
          Map.entry("remarks", Word.REMARK));

  /** What prose is searched for: the names of sources, and pages. */
  private static final List<String> OF_PROSE =
      List.of("mtus", "odg", "acoem", "further", "outsideMtus", "pages");

  private final PhraseTagger<Word> words;
  private final PhraseTagger<Word> wordsOfProse;

  /** "Section(s)" and "Page(s)" alone: looked for at every blank, where long phrases cost time. */
  private final PhraseTagger<Word> marks;

  private final PhraseTagger<Word> absent;
  private final PhraseTagger<Word> parties;
  private final List<String> stamps;
  private final List<String> dropped;
  private final PhraseTagger<Boolean> ofNames;
  private final WebAddresses addresses;
  private final String pageInitials;

  private CitationLexicon(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> phrases = PhraseTagger.builder();
    LISTS.forEach((key, word) -> yaml.strings(key).forEach(phrase -> add(phrases, phrase, word)));
    addMembership(phrases, yaml.map("partOfMtus"));
    words = phrases.build();
    wordsOfProse = tagger(yaml, OF_PROSE);
    marks = tagger(yaml, List.of("sections", "pages"));
    absent = tagger(yaml.strings("absent"), Word.NOTHING);
    parties = tagger(yaml.strings("parties"), Word.SENTENCE);
    stamps = lowerCase(yaml.strings("stamps"));
    dropped = yaml.strings("dropped");
    PhraseTagger.Builder<Boolean> names = PhraseTagger.builder();
    yaml.strings("ofNames").forEach(p -> names.add(p, true));
    ofNames = names.build();
    addresses = new WebAddresses(yaml.strings("addresses"), yaml.strings("ownAddresses"));
    pageInitials = WebAddresses.initials(yaml.strings("pages"));
  }

  static CitationLexicon of(ConfigYaml yaml) {
    return new CitationLexicon(yaml);
  }

  private static PhraseTagger<Word> tagger(ConfigYaml yaml, List<String> keys) {
    PhraseTagger.Builder<Word> tagger = PhraseTagger.builder();
    for (String key : keys) {
      Word word = Objects.requireNonNull(LISTS.get(key), key);
      yaml.strings(key).forEach(phrase -> add(tagger, phrase, word));
    }
    return tagger.build();
  }

  private static PhraseTagger<Word> tagger(List<String> phrases, Word word) {
    PhraseTagger.Builder<Word> tagger = PhraseTagger.builder();
    phrases.forEach(phrase -> tagger.add(phrase, word));
    return tagger.build();
  }

  /** A phrase that begins with {@code =} is found only with its capitals. */
  private static void add(PhraseTagger.Builder<Word> words, String phrase, Word word) {
    if (phrase.startsWith("=")) {
      words.addAsWritten(phrase.substring(1), word);
    } else {
      words.add(phrase, word);
    }
  }

  /** Puts together "which is", "not" and "part of", each of the first two only perhaps. */
  private static void addMembership(PhraseTagger.Builder<Word> words, ConfigYaml yaml) {
    List<String> leads = new ArrayList<>(yaml.strings("leads"));
    leads.add("");
    List<String> negations = yaml.strings("negated");
    for (String member : yaml.strings("members")) {
      for (String lead : leads) {
        words.add(lead + " " + member, Word.PART_OF);
        negations.forEach(not -> words.add(lead + " " + not + " " + member, Word.NOT_PART_OF));
      }
    }
    yaml.strings("glued").forEach(phrase -> words.add(phrase, Word.NOT_PART_OF));
  }

  private static List<String> lowerCase(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Returns the wordings in a text. */
  List<Match<Word>> in(String text) {
    return words.tag(text);
  }

  /** Returns the sources and pages that prose names. */
  List<Match<Word>> inProse(Tokens text) {
    return wordsOfProse.tag(text);
  }

  /** A cheap look before the dear one: whether a number has "page" or the like before it. */
  boolean mayNamePages(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        for (int j = Math.max(0, i - LONGEST_PAGE_WORD); j < i; j++) {
          if (pageInitials.indexOf(Character.toLowerCase(text.charAt(j))) >= 0
              && markAt(text, j).filter(mark -> mark.payload() == Word.PAGES).isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Returns the longest wording that begins at an offset. */
  Optional<Match<Word>> wordAt(String text, int offset) {
    return words.longestAt(text, offset);
  }

  /** Returns whether a text says in a guideline's place that there is none: "not cited", "N/A". */
  boolean isAbsent(String text) {
    return absent.exactly(text).isPresent();
  }

  /** Returns whether a text begins with one of the parties: "The Claims Administrator". */
  boolean beginsWithParty(String text) {
    return parties.longestAt(text, 0).isPresent();
  }

  WebAddresses addresses() {
    return addresses;
  }

  /** Returns the "Section(s)" or "Page(s)" that begins at an offset. */
  Optional<Match<Word>> markAt(String text, int offset) {
    return marks.longestAt(text, offset);
  }

  /** Returns whether what stands in parentheses is a stamp: "updated 11/22/16". */
  boolean isStamp(String inParentheses) {
    String text = inParentheses.strip().toLowerCase(Locale.ROOT);
    return stamps.stream().anyMatch(text::contains);
  }

  /** Returns a document's name without the words at its end that are no part of it: "Chapter". */
  String withoutDropped(String name) {
    for (String word : dropped) {
      int start = name.length() - word.length();
      if (start > 1
          && Prose.isBlank(name.charAt(start - 1))
          && name.regionMatches(true, start, word, 0, word.length())) {
        return CitationCursor.withoutEnd(name.substring(0, start));
      }
    }
    return name;
  }

  /**
   * Returns a document's name, which ends at an offset, with the parentheses that belong to it:
   * "Low Back Chapter (Acute & Chronic)" is "Low Back (Acute & Chronic)".
   */
  String withParentheses(String name, String text, int nameEnd) {
    int open = text.indexOf('(', nameEnd);
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || ofNames.longestAt(text, open + 1).isEmpty()) {
      return name;
    }
    String between = "x" + text.substring(nameEnd, open).stripTrailing();
    return withoutDropped(between).equals("x")
        ? name + " " + text.substring(open, close + 1)
        : name;
  }
}
