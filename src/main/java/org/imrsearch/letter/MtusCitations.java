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
 * Reads what follows "Decision based on MTUS": one document or several joined by ", and", each with
 * an edition, "Section(s):" and topics, or a bare topic and "Page(s):".
 */
final class MtusCitations {
  private static final Pattern CHAPTER =
      Pattern.compile("(?:Chapter|Ch\\.?) ?(\\d{1,2})\\b[ ,:-]{0,4}", Pattern.CASE_INSENSITIVE);

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;
  private final TopicReader topics;

  MtusCitations(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
    this.topics = new TopicReader(catalogue);
  }

  /** Reads the citations of one introduction; the text begins after "MTUS". */
  List<Citation> read(CitedBy by, String text) {
    List<Citation> citations = new ArrayList<>();
    CitationCursor cursor = new CitationCursor(text, lexicon);
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
    EditionAndChapter before = acoem(cursor).orElseGet(() -> chapterAlone(cursor));
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
    EditionAndChapter after = inParentheses(cursor);
    CitedDocument cited =
        document
            .get()
            .withEdition(before.edition().or(() -> year).or(after::edition))
            .withChapter(after.chapter())
            .withEdition(cursor.skipBeside());
    boolean sections = cursor.acceptSections();
    do {
      readTopics(by, cursor, cited, sections, citations);
    } while (goesOn(cursor, cited.known(), sections));
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

  /** Reads topics up to their pages. */
  private void readTopics(
      CitedBy by,
      CitationCursor cursor,
      CitedDocument cited,
      boolean sections,
      List<Citation> citations) {
    TopicReader.Topics read =
        topics.read(cursor, cited.known(), () -> nextDocument(cursor, cited.known(), sections));
    List<PageRange> pages = cursor.acceptPages().map(PageReader.Pages::pages).orElse(List.of());
    for (String topic : read.topics()) {
      citations.add(cited.cite(by, Optional.of(topic), pages, catalogue));
    }
    if (!read.pages().isEmpty()) {
      citations.add(cited.cite(by, Optional.empty(), read.pages(), catalogue));
    } else if (read.topics().isEmpty()) {
      citations.add(cited.cite(by, Optional.empty(), pages, catalogue));
    }
  }

  /** Returns whether a topic of the same document follows the pages of another. */
  private boolean goesOn(
      CitationCursor cursor, Optional<GuidelineDocument> document, boolean sections) {
    int place = cursor.at();
    cursor.skipSeparators();
    boolean topic =
        !cursor.done()
            && document.flatMap(d -> catalogue.topicAt(d, cursor.text(), cursor.at())).isPresent()
            && !nextDocument(cursor, document, sections);
    if (!topic) {
      cursor.moveTo(place);
    }
    return topic;
  }

  /** "MTUS ACOEM Guidelines, Chapter 12": the chapters are the MTUS's own here. */
  private Optional<EditionAndChapter> acoem(CitationCursor cursor) {
    if (!isAcoem(cursor.text(), cursor.at())) {
      return Optional.empty();
    }
    int end = lexicon.wordAt(cursor.text(), cursor.at()).orElseThrow().end();
    cursor.moveTo(cursor.afterParenthesis(end));
    EditionAndChapter read = EditionAndChapter.read(cursor);
    cursor.skipSeparators();
    return Optional.of(read);
  }

  private boolean isAcoem(String text, int offset) {
    return lexicon
        .wordAt(text, offset)
        .filter(word -> word.payload() == CitationLexicon.Word.ACOEM)
        .isPresent();
  }

  private static EditionAndChapter chapterAlone(CitationCursor cursor) {
    Matcher m = CHAPTER.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
    if (!m.lookingAt()) {
      return EditionAndChapter.NONE;
    }
    cursor.moveTo(m.end());
    return new EditionAndChapter(Optional.empty(), Optional.of(m.group(1)));
  }

  /** "Low Back Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12)". */
  private EditionAndChapter inParentheses(CitationCursor cursor) {
    Optional<Span> inside = cursor.parentheses();
    if (inside.isEmpty()) {
      return EditionAndChapter.NONE;
    }
    CitationCursor within =
        new CitationCursor(
            cursor.text().substring(inside.get().from(), inside.get().to()), lexicon);
    Optional<EditionAndChapter> read = acoem(within);
    if (read.isPresent()) {
      cursor.moveTo(inside.get().to() + 1);
    }
    return read.orElse(EditionAndChapter.NONE);
  }

  private Optional<CitedDocument> document(CitationCursor cursor, Optional<String> chapter) {
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
    return unknownName(cursor).map(name -> CitedDocument.unknown(GuidelineSource.MTUS, name));
  }

  /** A document that the catalogue lacks: its name goes on to a year, "Section(s)" or "Page(s)". */
  private static Optional<String> unknownName(CitationCursor cursor) {
    int start = cursor.at();
    int end = start;
    while (end < cursor.text().length()) {
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
    if (apart && isAcoem(text, place)) {
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
    boolean alone = cursor.done() && apart;
    boolean withTopic = apart && isTopic(Optional.of(named.get().payload()), text, end, end);
    cursor.moveTo(place);
    return !asTopic && (followed || alone || withTopic);
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
