package org.imrsearch.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads the guideline pages that a rationale names in its prose: "page 57 of the MTUS Chronic Pain
 * Medical Treatment Guidelines", "the MTUS, in ACOEM Chapter 9, Shoulder Complaints, pages
 * 209-211". A guideline named without a page is left to the guideline blocks.
 */
final class RationaleCitations {
  /** The document that a page belongs to stands this near before it, in the same sentence. */
  private static final int REACH = 220;

  /** "MTUS Guideline in ACOEM Chapter 9": so near, the two names are of one guideline. */
  private static final int NEAR = 24;

  private static final Pattern OF = Pattern.compile("\\)?,? of (?:the )?");
  private static final Pattern CHAPTER =
      Pattern.compile("\\bChapter (\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;

  RationaleCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
  }

  /** Reads a rationale, on one line. */
  List<Citation> read(String rationale) {
    if (!lexicon.mayNamePages(rationale)) {
      return List.of();
    }
    Set<Citation> citations = new LinkedHashSet<>();
    Tokens tokens = Tokens.of(rationale);
    for (Match<Word> word : lexicon.inProse(tokens)) {
      if (word.payload() != Word.PAGES) {
        continue;
      }
      PageReader.Pages pages = pages(rationale, word);
      if (!pages.pages().isEmpty()) {
        after(rationale, pages.end())
            .or(() -> before(tokens, word.start()))
            .map(d -> d.cite(CitedBy.RATIONALE, Optional.empty(), pages.pages(), catalogue))
            .ifPresent(citations::add);
      }
    }
    return List.copyOf(citations);
  }

  /** In prose "page 57, 12 sessions" names one page; only "pages" may name several. */
  private static PageReader.Pages pages(String text, Match<Word> word) {
    int from = word.end();
    while (from < text.length() && text.charAt(from) == ')') {
      from++;
    }
    boolean plural = text.substring(word.start(), from).toLowerCase(Locale.ROOT).contains("s");
    return plural ? PageReader.read(text, from) : PageReader.readOne(text, from);
  }

  /** "page 57 of the MTUS Chronic Pain Medical Treatment Guidelines". */
  private Optional<CitedDocument> after(String text, int pagesEnd) {
    Matcher of = OF.matcher(text).region(pagesEnd, text.length());
    if (!of.lookingAt()) {
      return Optional.empty();
    }
    Optional<Match<Word>> word = lexicon.wordAt(text, of.end());
    Optional<GuidelineSource> source = word.map(Match::payload).flatMap(Word::source);
    int name = source.isPresent() ? afterName(text, word.map(Match::end).orElseThrow()) : of.end();
    Optional<Match<GuidelineDocument>> document =
        catalogue.documentAt(source.orElse(GuidelineSource.MTUS), text, name);
    if (source.isPresent()) {
      return Optional.of(
          document.map(d -> cited(d, text)).orElse(CitedDocument.none(source.get())));
    }
    return document.filter(d -> isName(d, text)).map(d -> cited(d, text));
  }

  private static int afterName(String text, int end) {
    int i = end;
    while (i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == ' ')) {
      i++;
    }
    return i;
  }

  /** "the MTUS, in ACOEM Chapter 9, Shoulder Complaints, pages 209-211". */
  private Optional<CitedDocument> before(Tokens rationale, int pagesStart) {
    String text = rationale.text();
    int start = sentenceStart(text, pagesStart);
    Tokens clause = rationale.between(start, pagesStart);
    Optional<Match<Word>> last = Optional.empty();
    Optional<GuidelineSource> source = Optional.empty();
    for (Match<Word> word : lexicon.inProse(clause)) {
      Optional<GuidelineSource> named = word.payload().source();
      if (named.isPresent()) {
        boolean ofMtus =
            named.get() == GuidelineSource.ACOEM
                && source.filter(s -> s == GuidelineSource.MTUS).isPresent()
                && last.filter(l -> word.start() - l.end() < NEAR).isPresent();
        source = ofMtus ? source : named;
        last = Optional.of(word);
      }
    }
    // Looked for behind the source's name: "MTUS Chronic Pain" is a name of a document too.
    int from = last.map(Match::end).orElse(start);
    Optional<Match<GuidelineDocument>> document =
        catalogue
            .documentsIn(source.orElse(GuidelineSource.MTUS), rationale.between(from, pagesStart))
            .stream()
            .filter(d -> isName(d, text))
            .reduce((first, second) -> second);
    if (source.isEmpty()) {
      return document.map(d -> cited(d, text));
    }
    Matcher m = CHAPTER.matcher(text).region(from, pagesStart);
    Optional<String> chapter = m.find() ? Optional.of(m.group(1)) : Optional.empty();
    GuidelineSource cited = source.get();
    return Optional.of(
        document
            .map(d -> cited(d, text))
            .orElseGet(() -> CitedDocument.chapter(cited, chapter, catalogue))
            .withChapter(chapter));
  }

  private CitedDocument cited(Match<GuidelineDocument> document, String text) {
    return CitedDocument.named(document, lexicon.withoutDropped(document.in(text)));
  }

  /** In prose a name has a capital and two words; a document may be called "Pain". */
  private static boolean isName(Match<GuidelineDocument> document, String text) {
    return Character.isUpperCase(text.charAt(document.start()))
        && document.in(text).indexOf(' ') > 0;
  }

  private static int sentenceStart(String text, int offset) {
    for (int i = offset - 2; i >= Math.max(0, offset - REACH); i--) {
      if (text.charAt(i) == '.'
          && text.charAt(i + 1) == ' '
          && i + 2 < text.length()
          && Character.isUpperCase(text.charAt(i + 2))) {
        return i + 1;
      }
    }
    return Math.max(0, offset - REACH);
  }
}
