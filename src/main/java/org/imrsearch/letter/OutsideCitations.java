package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.GuidelineTopic;
import org.imrsearch.vocabulary.Match;

/**
 * Reads what follows "Non-MTUS Citation": chapters of the ODG with any separator after its name,
 * ACOEM chapters by name or number, and other evidence, several of them in one block.
 */
final class OutsideCitations {
  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;
  private final TopicReader topics;
  private final EvidenceStretches stretches;
  private final OtherEvidence other;

  OutsideCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.topics = new TopicReader(catalogue, lexicon);
    this.stretches = new EvidenceStretches(catalogue, lexicon);
    this.other = new OtherEvidence(lexicon);
  }

  /** Reads the citations of one introduction; the text begins after "Non-MTUS Citation". */
  List<Citation> read(CitedBy by, CitedText text) {
    List<Citation> citations = new ArrayList<>();
    for (EvidenceStretches.Stretch stretch : stretches.of(text)) {
      switch (stretch.source()) {
        case ODG -> readOdg(by, stretch.text(), citations);
        case ACOEM -> readAcoem(by, stretch.text(), citations);
        case MTUS, OTHER -> {
          if (isOdgChapter(stretch.text().text())) {
            readOdg(by, stretch.text(), citations);
          } else {
            citations.addAll(other.read(by, stretch.text()));
          }
        }
      }
    }
    return citations;
  }

  /** "Shoulder (Acute & Chronic), Physical therapy": only the ODG calls its chapters so. */
  private boolean isOdgChapter(String text) {
    return catalogue
        .documentAt(GuidelineSource.ODG, text, 0)
        .filter(chapter -> chapter.in(text).indexOf('(') > 0)
        .isPresent();
  }

  private void readAcoem(CitedBy by, CitedText text, List<Citation> citations) {
    CitationCursor cursor = new CitationCursor(text);
    Optional<String> year = skipNames(GuidelineSource.ACOEM, cursor);
    EditionAndChapter read = EditionAndChapter.read(cursor);
    Optional<String> edition = read.edition().or(() -> year);
    readDocuments(by, GuidelineSource.ACOEM, cursor, edition, read.chapter(), citations);
  }

  private void readOdg(CitedBy by, CitedText text, List<Citation> citations) {
    CitationCursor cursor = new CitationCursor(text);
    Optional<String> year = skipNames(GuidelineSource.ODG, cursor);
    skipNoise(cursor);
    if (!readTopicsBeforeDocument(by, cursor, year, citations)) {
      readDocuments(by, GuidelineSource.ODG, cursor, year, Optional.empty(), citations);
    }
  }

  private Optional<String> skipNames(GuidelineSource source, CitationCursor cursor) {
    Optional<String> year = Optional.empty();
    int before = -1;
    while (!cursor.done() && cursor.at() != before) {
      before = cursor.at();
      cursor.skipSeparators();
      if (documentAt(source, cursor).isPresent()) {
        break;
      }
      Optional<String> passed = cursor.skipAfterSource();
      year = year.or(() -> passed);
      cursor.acceptSections();
    }
    return year;
  }

  /**
   * "ODG 18th edition, 2013 Updates, Knee": what holds a number or words of an edition and stands
   * before the first document is no topic.
   */
  private void skipNoise(CitationCursor cursor) {
    int place = cursor.at();
    String text = cursor.text();
    while (!cursor.done() && documentAt(GuidelineSource.ODG, cursor).isEmpty()) {
      int end = cursor.at();
      while (end < text.length() && ",;:".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      if (end == text.length() || !isNoise(text.substring(cursor.at(), end))) {
        cursor.moveTo(place);
        return;
      }
      cursor.moveTo(end);
      skipNames(GuidelineSource.ODG, cursor);
    }
  }

  private boolean isNoise(String segment) {
    return segment.chars().anyMatch(Character::isDigit)
        || lexicon
            .wordAt(segment, 0)
            .map(Match::payload)
            .filter(w -> w == Word.BESIDE || w == Word.AFTER_SOURCE)
            .isPresent();
  }

  private Optional<Match<GuidelineDocument>> documentAt(
      GuidelineSource source, CitationCursor cursor) {
    return cursor.done()
        ? Optional.empty()
        : catalogue.documentAt(source, cursor.text(), cursor.at());
  }

  /**
   * "ODG Physical therapy, Elbow Chapter": the topics come first, and nothing after the chapter.
   */
  private boolean readTopicsBeforeDocument(
      CitedBy by, CitationCursor cursor, Optional<String> edition, List<Citation> citations) {
    int place = cursor.at();
    List<String> before = new ArrayList<>();
    Optional<Match<GuidelineDocument>> document = documentAt(GuidelineSource.ODG, cursor);
    while (!cursor.done() && document.isEmpty()) {
      Optional<Match<GuidelineTopic>> topic =
          catalogue.sharedTopicAt(GuidelineSource.ODG, cursor.text(), cursor.at());
      if (topic.isEmpty()) {
        break;
      }
      before.add(topic.get().in(cursor.text()));
      cursor.moveTo(cursor.afterParenthesis(topic.get().end()));
      cursor.skipBeside();
      cursor.skipSeparators();
      document = documentAt(GuidelineSource.ODG, cursor);
    }
    Optional<CitedDocument> cited = Optional.empty();
    if (!before.isEmpty() && document.isPresent()) {
      cursor.moveTo(cursor.afterParenthesis(document.get().end()));
      Optional<String> year = cursor.skipBeside();
      cited =
          Optional.of(named(document.get(), cursor).withEdition(edition.or(() -> year)))
              .filter(d -> cursor.done());
    }
    cited.ifPresent(
        d -> before.forEach(t -> citations.add(d.cite(by, Optional.of(t), List.of(), catalogue))));
    if (cited.isEmpty()) {
      cursor.moveTo(place);
    }
    return cited.isPresent();
  }

  private CitedDocument named(Match<GuidelineDocument> match, CitationCursor cursor) {
    String name = lexicon.withoutDropped(match.in(cursor.text()));
    return CitedDocument.named(match, lexicon.withParentheses(name, cursor.text(), match.end()));
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
      cursor.skipParenthesisBefore(source, catalogue);
      Optional<Match<GuidelineDocument>> named = documentAt(source, cursor);
      if (named.isEmpty() || (!documents.isEmpty() && isTopic(named.get(), documents, cursor))) {
        cursor.moveTo(place);
        break;
      }
      cursor.moveTo(cursor.afterParenthesis(named.get().end()));
      Optional<String> passed = cursor.skipBeside();
      year = year.or(() -> passed);
      Optional<String> number = chapter.or(() -> chapterAfter(cursor));
      if (documents.stream().noneMatch(d -> d.known().equals(Optional.of(named.get().payload())))) {
        documents.add(named(named.get(), cursor).withEdition(year).withChapter(number));
      }
    }
    if (documents.isEmpty()) {
      documents.add(CitedDocument.chapter(source, chapter, catalogue).withEdition(year));
    }
    return documents;
  }

  /** "Low Back Complaints, Chapter 12". */
  private static Optional<String> chapterAfter(CitationCursor cursor) {
    int place = cursor.at();
    cursor.skipSeparators();
    Optional<String> number = EditionAndChapter.chapter(cursor).flatMap(EditionAndChapter::chapter);
    if (number.isEmpty()) {
      cursor.moveTo(place);
    }
    return number;
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
            || cursor.atSections()
            || (!cursor.done() && "/:".indexOf(cursor.text().charAt(cursor.at())) >= 0)
            || (newList && !cursor.done() && cursor.text().charAt(cursor.at()) == ',');
    cursor.moveTo(place);
    return followed;
  }
}
