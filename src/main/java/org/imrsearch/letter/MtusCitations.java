package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.Match;

/**
 * Reads what follows "Decision based on MTUS": one document or several joined by ", and", each with
 * an edition, "Section(s):" and topics, or a bare topic and "Page(s):".
 */
final class MtusCitations {
  /** No guideline has a longer name. */
  private static final int LONGEST_NAME = 120;

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;
  private final TopicReader topics;
  private final AcoemChapters acoem;

  MtusCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.topics = new TopicReader(catalogue, lexicon);
    this.acoem = new AcoemChapters();
  }

  /** Reads the citations of one introduction; the text begins after "MTUS". */
  List<Citation> read(CitedBy by, CitedText text) {
    List<Citation> citations = new ArrayList<>();
    CitationCursor cursor = new CitationCursor(text);
    while (!cursor.done()) {
      int before = cursor.at();
      cursor.skipSeparators();
      if (cursor.done()) {
        break;
      }
      readDocument(by, cursor, citations);
      if (cursor.at() == before) {
        break;
      }
    }
    if (citations.isEmpty()) {
      CitedDocument none = CitedDocument.none(GuidelineSource.MTUS);
      citations.add(none.cite(by, Optional.empty(), List.of(), catalogue));
    }
    return citations;
  }

  private void readDocument(CitedBy by, CitationCursor cursor, List<Citation> citations) {
    Optional<String> first = cursor.atYear() ? cursor.skipYear() : Optional.empty();
    EditionAndChapter before = acoem.before(cursor);
    Optional<CitedDocument> document = document(cursor, before.chapter());
    if (document.isEmpty()) {
      if (before.edition().isPresent()) {
        CitedDocument edition =
            CitedDocument.none(GuidelineSource.MTUS).withEdition(before.edition());
        citations.add(edition.cite(by, Optional.empty(), List.of(), catalogue));
      }
      return;
    }
    Optional<String> year = cursor.skipBeside();
    skipRepeated(cursor, document.get());
    EditionAndChapter after = acoem.after(cursor, document.get());
    CitedDocument cited =
        document
            .get()
            .withEdition(first.or(before::edition).or(() -> year).or(after::edition))
            .withChapter(after.chapter())
            .withEdition(cursor.skipBeside());
    boolean sections = cursor.acceptSections();
    boolean paged;
    do {
      paged = readTopics(by, cursor, cited, sections, citations);
    } while (goesOn(cursor, cited.known(), sections, paged));
  }

  /** Some letters give a document's name twice: once as they list it, once with its regulation. */
  private void skipRepeated(CitationCursor cursor, CitedDocument document) {
    if (!cursor.done()) {
      catalogue
          .documentAt(GuidelineSource.MTUS, cursor.text(), cursor.at())
          .filter(again -> document.known().equals(Optional.of(again.payload())))
          .filter(again -> !isTopic(document.known(), cursor.text(), cursor.at(), again.end()))
          .ifPresent(again -> cursor.moveTo(again.end()));
    }
  }

  /**
   * Reads topics up to their pages; topics that stand after their pages instead. Returns whether
   * there were pages.
   */
  private boolean readTopics(
      CitedBy by,
      CitationCursor cursor,
      CitedDocument cited,
      boolean sections,
      List<Citation> citations) {
    TopicReader.Topics read = topics(cursor, cited, sections);
    List<PageRange> pages = cursor.acceptPages().map(PageReader.Pages::pages).orElse(List.of());
    List<String> named = read.topics();
    if (named.isEmpty() && !pages.isEmpty()) {
      int place = cursor.at();
      named =
          goesOn(cursor, cited.known(), sections, true)
              ? topics(cursor, cited, sections).topics()
              : named;
      if (cursor.atPages()) {
        named = List.of();
        cursor.moveTo(place);
      }
    }
    for (String topic : named) {
      citations.add(cited.cite(by, Optional.of(topic), pages, catalogue));
    }
    if (!read.pages().isEmpty()) {
      citations.add(cited.cite(by, Optional.empty(), read.pages(), catalogue));
    } else if (named.isEmpty()) {
      citations.add(cited.cite(by, Optional.empty(), pages, catalogue));
    }
    return !pages.isEmpty();
  }

  private TopicReader.Topics topics(CitationCursor cursor, CitedDocument cited, boolean sections) {
    return topics.read(cursor, cited.known(), () -> nextDocument(cursor, cited.known(), sections));
  }

  /** Returns whether a topic of the same document follows, after pages any; moves to it if so. */
  private boolean goesOn(
      CitationCursor cursor,
      Optional<GuidelineDocument> document,
      boolean sections,
      boolean afterPages) {
    int place = cursor.at();
    cursor.skipSeparators();
    boolean topic =
        !cursor.done()
            && document.isPresent()
            && (isTopic(document, cursor.text(), cursor.at(), cursor.at())
                || (afterPages && mayBeTopic(cursor)))
            && !nextDocument(cursor, document, sections);
    if (!topic) {
      cursor.moveTo(place);
    }
    return topic;
  }

  /** A name that the catalogue lacks is a document's when a year or "Section(s)" follows it. */
  private static boolean mayBeTopic(CitationCursor cursor) {
    int place = cursor.at();
    boolean capital = Character.isUpperCase(cursor.text().charAt(place));
    unknownName(cursor, place + LONGEST_NAME);
    boolean document = cursor.atYear() || cursor.atSections();
    cursor.moveTo(place);
    return capital && !document;
  }

  private Optional<CitedDocument> document(CitationCursor cursor, Optional<String> chapter) {
    cursor.skipParenthesisBefore(GuidelineSource.MTUS, catalogue);
    Optional<Match<GuidelineDocument>> named =
        cursor.done()
            ? Optional.empty()
            : catalogue.documentAt(GuidelineSource.MTUS, cursor.text(), cursor.at());
    if (named.isPresent()) {
      cursor.moveTo(named.get().end());
      String written = lexicon.withoutDropped(named.get().in(cursor.text()));
      return Optional.of(CitedDocument.named(named.get(), written).withChapter(chapter));
    }
    if (chapter.isPresent()) {
      return Optional.of(CitedDocument.chapter(GuidelineSource.MTUS, chapter, catalogue));
    }
    if (cursor.atPages() || cursor.atSections()) {
      return Optional.of(CitedDocument.none(GuidelineSource.MTUS));
    }
    return unknownName(cursor, cursor.text().length())
        .map(name -> CitedDocument.unknown(GuidelineSource.MTUS, name, catalogue));
  }

  /** A document that the catalogue lacks: its name goes on to a year, "Section(s)" or "Page(s)". */
  private static Optional<String> unknownName(CitationCursor cursor, int limit) {
    int start = cursor.at();
    int end = start;
    int last = Math.min(limit, cursor.text().length());
    while (end < last) {
      cursor.moveTo(end);
      boolean boundary = end == start || " ,;".indexOf(cursor.text().charAt(end)) >= 0;
      if (boundary && end > start && (cursor.atYear() || cursor.atSections() || cursor.atPages())) {
        break;
      }
      if (cursor.text().charAt(end) == ';' || cursor.text().startsWith(", and ", end)) {
        break;
      }
      end++;
    }
    cursor.moveTo(end);
    String name = TopicReader.cleaned(cursor.text().substring(start, end));
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /**
   * Returns whether another document begins here. After "Section(s):" topics may be named like
   * documents, so there a document must be followed by its year, its sections or its pages, or come
   * after an "and" and be followed by a topic of its own or by nothing. Elsewhere, too, what the
   * document before it knows as its topic is one.
   */
  private boolean nextDocument(
      CitationCursor cursor, Optional<GuidelineDocument> current, boolean amongTopics) {
    String text = cursor.text();
    int place = cursor.at();
    boolean apart = !amongTopics || (place >= 4 && text.startsWith("and ", place - 4));
    if (apart && cursor.cited().isAt(place, CitationLexicon.Word.ACOEM)) {
      return true;
    }
    Optional<Match<GuidelineDocument>> named =
        catalogue.documentAt(GuidelineSource.MTUS, text, place);
    if (named.isEmpty()) {
      return false;
    }
    int end = named.get().end();
    boolean asTopic = !amongTopics && isTopic(current, text, place, end);
    cursor.moveTo(end);
    boolean followed = cursor.atYear() || cursor.atSections() || cursor.atPages();
    boolean alone = apart && (cursor.done() || inList(cursor));
    boolean withTopic = apart && isTopic(Optional.of(named.get().payload()), text, end, end);
    cursor.moveTo(place);
    return !asTopic && (followed || alone || withTopic);
  }

  /** "Neck Complaints, Shoulder Complaints": a document is followed by another. */
  private boolean inList(CitationCursor cursor) {
    cursor.skipSeparators();
    return !cursor.done()
        && catalogue
            .documentAt(GuidelineSource.MTUS, cursor.text(), cursor.at())
            .filter(next -> next.in(cursor.text()).indexOf(' ') > 0)
            .isPresent();
  }

  /** Returns whether a document has a topic whose name begins here and goes on to an offset. */
  private boolean isTopic(
      Optional<GuidelineDocument> document, String text, int offset, int least) {
    return offset < text.length()
        && document
            .flatMap(d -> catalogue.topicAt(d, text, offset))
            .filter(topic -> topic.end() >= least)
            .isPresent();
  }
}
