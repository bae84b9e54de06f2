package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.Match;

/**
 * Reads what follows "Non-MTUS Citation": chapters of the ODG with any separator after its name,
 * ACOEM chapters by name or number, and other evidence, several of them in one block.
 */
final class OutsideCitations {
  private static final String AND = " and";

  /** The web address of a guideline that is named before it. */
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|\\bwww\\.)");

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;
  private final TopicReader topics;

  OutsideCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.topics = new TopicReader(catalogue);
  }

  /** A stretch of a block that cites one source. */
  private record Stretch(GuidelineSource source, String text) {}

  /** Reads the citations of one introduction; the text begins after "Non-MTUS Citation". */
  List<Citation> read(CitedBy by, String text) {
    List<Citation> citations = new ArrayList<>();
    for (Stretch stretch : stretches(text)) {
      switch (stretch.source()) {
        case ODG -> readOdg(by, stretch.text(), citations);
        case ACOEM -> readAcoem(by, stretch.text(), citations);
        case MTUS, OTHER -> other(by, stretch.text()).ifPresent(citations::add);
      }
    }
    return citations;
  }

  private List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    GuidelineSource source = GuidelineSource.OTHER;
    int from = 0;
    for (Match<CitationLexicon.Word> word : lexicon.in(text)) {
      Optional<GuidelineSource> next =
          word.payload().source().filter(named -> named != GuidelineSource.MTUS);
      boolean insideOther = source == GuidelineSource.OTHER && word.start() > 0;
      if (next.isEmpty()
          || isInAddress(text, word.start())
          || (insideOther && !separated(text, from, word.start()))) {
        continue;
      }
      add(stretches, source, text.substring(from, word.start()));
      source = next.get();
      from = word.end();
      while (from < text.length() && text.charAt(from) == ')') {
        from++;
      }
    }
    add(stretches, source, text.substring(from));
    return stretches;
  }

  /**
   * Inside other evidence a guideline's name may be part of a title; after a separator it is not.
   */
  private static boolean separated(String text, int from, int at) {
    int end = at;
    while (end > from && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '(')) {
      end--;
    }
    return end == from
        || ",;:.&".indexOf(text.charAt(end - 1)) >= 0
        || (end - from >= AND.length() && text.startsWith(AND, end - AND.length()));
  }

  /** "www.odg-twc.com" names no guideline. */
  private static boolean isInAddress(String text, int offset) {
    return offset > 1
        && (text.charAt(offset - 1) == '.' || text.startsWith("//", offset - 2))
        && text.charAt(offset - 2) != ' ';
  }

  private static void add(List<Stretch> stretches, GuidelineSource source, String stretch) {
    Matcher address = ADDRESS.matcher(stretch);
    boolean cut = source != GuidelineSource.OTHER && address.find();
    String text = CitationCursor.withoutEnd(cut ? stretch.substring(0, address.start()) : stretch);
    for (String joint : new String[] {AND, " &"}) {
      if (text.endsWith(joint)) {
        text = text.substring(0, text.length() - joint.length());
      }
    }
    boolean bare = text.chars().noneMatch(Character::isLetterOrDigit);
    if (!bare || source == GuidelineSource.ODG || source == GuidelineSource.ACOEM) {
      stretches.add(new Stretch(source, text));
    }
  }

  private Optional<Citation> other(CitedBy by, String text) {
    String written = TopicReader.cleaned(text.strip().replaceFirst("^[,:;.\\s]+", ""));
    if (written.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            by,
            GuidelineSource.OTHER,
            Optional.of(written),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(GuidelineSource.OTHER.code())));
  }

  private void readAcoem(CitedBy by, String text, List<Citation> citations) {
    CitationCursor cursor = new CitationCursor(text, lexicon);
    Optional<String> year = skipNames(cursor);
    EditionAndChapter read = EditionAndChapter.read(cursor);
    Optional<String> edition = read.edition().or(() -> year);
    readDocuments(by, GuidelineSource.ACOEM, cursor, edition, read.chapter(), citations);
  }

  private void readOdg(CitedBy by, String text, List<Citation> citations) {
    CitationCursor cursor = new CitationCursor(text, lexicon);
    Optional<String> year = skipNames(cursor);
    readDocuments(by, GuidelineSource.ODG, cursor, year, Optional.empty(), citations);
  }

  private static Optional<String> skipNames(CitationCursor cursor) {
    Optional<String> year = Optional.empty();
    int before = -1;
    while (!cursor.done() && cursor.at() != before) {
      before = cursor.at();
      cursor.skipSeparators();
      Optional<String> passed = cursor.skipBeside();
      year = year.or(() -> passed);
    }
    return year;
  }

  /** Reads documents and their topics up to the end of the stretch. */
  private void readDocuments(
      CitedBy by,
      GuidelineSource source,
      CitationCursor cursor,
      Optional<String> edition,
      Optional<String> chapter,
      List<Citation> citations) {
    boolean first = true;
    while (first || !cursor.done()) {
      int before = cursor.at();
      cursor.skipSeparators();
      List<CitedDocument> documents =
          documents(source, cursor, edition, first ? chapter : Optional.empty());
      Optional<GuidelineDocument> known = documents.getFirst().known();
      cursor.acceptSections();
      TopicReader.Topics read = topics.read(cursor, known, () -> nextDocument(source, cursor));
      List<PageRange> pages =
          cursor.acceptPages().map(PageReader.Pages::pages).orElse(read.pages());
      for (CitedDocument document : documents) {
        if (read.topics().isEmpty()) {
          citations.add(document.cite(by, Optional.empty(), pages, catalogue));
        }
        for (String topic : read.topics()) {
          citations.add(document.cite(by, Optional.of(topic), pages, catalogue));
        }
      }
      first = false;
      if (cursor.at() == before) {
        break;
      }
    }
  }

  /** Reads the documents that stand before a topic: none, one, or several that share it. */
  private List<CitedDocument> documents(
      GuidelineSource source,
      CitationCursor cursor,
      Optional<String> edition,
      Optional<String> chapter) {
    List<CitedDocument> documents = new ArrayList<>();
    Optional<String> year = edition;
    while (!cursor.done()) {
      int place = cursor.at();
      cursor.skipSeparators();
      Optional<Match<GuidelineDocument>> named =
          cursor.done()
              ? Optional.empty()
              : catalogue.documentAt(source, cursor.text(), cursor.at());
      if (named.isEmpty() || (!documents.isEmpty() && isTopic(named.get(), documents, cursor))) {
        cursor.moveTo(place);
        break;
      }
      cursor.moveTo(cursor.afterParenthesis(named.get().end()));
      Optional<String> passed = cursor.skipBeside();
      year = year.or(() -> passed);
      if (documents.stream().noneMatch(d -> d.known().equals(Optional.of(named.get().payload())))) {
        String written = lexicon.withoutDropped(named.get().in(cursor.text()));
        documents.add(
            CitedDocument.named(named.get(), written).withEdition(year).withChapter(chapter));
      }
    }
    if (documents.isEmpty()) {
      documents.add(CitedDocument.chapter(source, chapter, catalogue).withEdition(year));
    }
    return documents;
  }

  /** After a document, what one of the documents knows by a longer name is its topic. */
  private boolean isTopic(
      Match<GuidelineDocument> named, List<CitedDocument> documents, CitationCursor cursor) {
    return isPreface(named.payload())
        || documents.stream()
            .flatMap(d -> d.known().stream())
            .flatMap(d -> catalogue.topicAt(d, cursor.text(), cursor.at()).stream())
            .anyMatch(t -> t.end() > named.end());
  }

  /** The therapy guidelines of the ODG's preface are topics of a chapter when they follow one. */
  private static boolean isPreface(GuidelineDocument document) {
    return document.name().endsWith("Guidelines");
  }

  /** After a topic, a document begins anew when something of a document's follows its name. */
  private boolean nextDocument(GuidelineSource source, CitationCursor cursor) {
    int place = cursor.at();
    Optional<Match<GuidelineDocument>> named = catalogue.documentAt(source, cursor.text(), place);
    if (named.isEmpty() || isPreface(named.get().payload())) {
      return false;
    }
    cursor.moveTo(cursor.afterParenthesis(named.get().end()));
    boolean newList = place >= 2 && cursor.text().startsWith("; ", place - 2);
    int after = cursor.at();
    cursor.skipBeside();
    boolean followed =
        cursor.at() > after
            || (!cursor.done() && "/:".indexOf(cursor.text().charAt(cursor.at())) >= 0)
            || (newList && !cursor.done() && cursor.text().charAt(cursor.at()) == ',');
    cursor.moveTo(place);
    return followed;
  }
}
