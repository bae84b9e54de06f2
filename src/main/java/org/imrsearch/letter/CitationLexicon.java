package org.imrsearch.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

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
    /** "which is part of the MTUS". */
    PART_OF_MTUS,
    /** "which is not part of the MTUS". */
    NOT_PART_OF_MTUS,
    SECTIONS,
    PAGES,
    /** "Table 12-8". */
    TABLE,
    /** Beside a name and no part of it. */
    BESIDE,
    /** "did not cite any medical evidence". */
    NOTHING,
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

  private final PhraseTagger<Word> words;
  private final List<String> stamps;
  private final List<String> dropped;
  private final String pageInitials;

  private CitationLexicon(
      PhraseTagger<Word> words, List<String> stamps, List<String> dropped, String pageInitials) {
    this.words = words;
    this.pageInitials = pageInitials;
    this.stamps = stamps;
    this.dropped = dropped;
  }

  static CitationLexicon of(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> words = PhraseTagger.builder();
    add(words, yaml, "introduction", Word.INTRODUCTION);
    add(words, yaml, "sentence", Word.SENTENCE);
    add(words, yaml, "mtus", Word.MTUS);
    add(words, yaml, "partOfMtus", Word.PART_OF_MTUS);
    add(words, yaml, "notPartOfMtus", Word.NOT_PART_OF_MTUS);
    add(words, yaml, "outsideMtus", Word.OUTSIDE_MTUS);
    add(words, yaml, "odg", Word.ODG);
    add(words, yaml, "acoem", Word.ACOEM);
    add(words, yaml, "further", Word.FURTHER);
    add(words, yaml, "sections", Word.SECTIONS);
    add(words, yaml, "pages", Word.PAGES);
    add(words, yaml, "tables", Word.TABLE);
    add(words, yaml, "beside", Word.BESIDE);
    add(words, yaml, "nothing", Word.NOTHING);
    add(words, yaml, "remarks", Word.REMARK);
    List<String> stamps =
        yaml.strings("stamps").stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
    String pageInitials =
        yaml.strings("pages").stream()
            .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining());
    return new CitationLexicon(words.build(), stamps, yaml.strings("dropped"), pageInitials);
  }

  private static void add(
      PhraseTagger.Builder<Word> words, ConfigYaml yaml, String key, Word word) {
    for (String phrase : yaml.strings(key)) {
      words.add(phrase, word);
    }
  }

  /** Returns the wordings in a text. */
  List<Match<Word>> in(String text) {
    return words.tag(text);
  }

  /** A cheap look before the dear one: whether a number has the initial of "page" before it. */
  boolean mayNamePages(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        for (int j = Math.max(0, i - LONGEST_PAGE_WORD); j < i; j++) {
          if (pageInitials.indexOf(Character.toLowerCase(text.charAt(j))) >= 0) {
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
}
