package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.GuidelineTopic;
import org.imrsearch.vocabulary.Match;

/**
 * A document as a citation names it.
 *
 * @param source the body of guidance
 * @param known the document in the catalogue, if it is there
 * @param written its name as written; empty when only a chapter number or a topic is given
 * @param edition the edition's year
 * @param chapter the chapter's number as cited
 */
record CitedDocument(
    GuidelineSource source,
    Optional<GuidelineDocument> known,
    Optional<String> written,
    Optional<String> edition,
    Optional<String> chapter) {

  /** Returns the source alone, of which no document is named. */
  static CitedDocument none(GuidelineSource source) {
    return new CitedDocument(
        source, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns a document of the catalogue under the name that the letter gives it. */
  static CitedDocument named(Match<GuidelineDocument> match, String written) {
    GuidelineDocument document = match.payload();
    return new CitedDocument(
        document.source(),
        Optional.of(document),
        Optional.of(written),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns a document by a name that is not in the catalogue, unless as a slip for one there. */
  static CitedDocument unknown(
      GuidelineSource source, String written, GuidelineCatalogue catalogue) {
    return new CitedDocument(
        source,
        catalogue.documentMeant(source, written),
        Optional.of(written),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the document of a source that has a chapter, or the source alone. */
  static CitedDocument chapter(
      GuidelineSource source, Optional<String> number, GuidelineCatalogue catalogue) {
    return new CitedDocument(
        source,
        number.flatMap(n -> catalogue.byChapter(source, n)),
        Optional.empty(),
        Optional.empty(),
        number);
  }

  /** Returns this document with an edition, unless it has one. */
  CitedDocument withEdition(Optional<String> year) {
    return new CitedDocument(source, known, written, edition.or(() -> year), chapter);
  }

  /** Returns this document with a chapter's number, unless it has one. */
  CitedDocument withChapter(Optional<String> number) {
    return new CitedDocument(source, known, written, edition, chapter.or(() -> number));
  }

  /** Returns the citation of one topic, or of the document as a whole, perhaps by its pages. */
  Citation cite(
      CitedBy by, Optional<String> topic, List<PageRange> pages, GuidelineCatalogue catalogue) {
    return new Citation(
        by,
        source,
        written,
        edition,
        chapter,
        topic,
        pages,
        path(topic, catalogue),
        topic.isPresent() ? List.of() : inferredTopics(pages, catalogue));
  }

  private List<String> inferredTopics(List<PageRange> pages, GuidelineCatalogue catalogue) {
    return known
        .map(document -> catalogue.topicsOn(document, pages, edition))
        .orElse(List.of())
        .stream()
        .map(GuidelineTopic::name)
        .toList();
  }

  private List<String> path(Optional<String> topic, GuidelineCatalogue catalogue) {
    Optional<GuidelineDocument> earlier = ofItsEdition(catalogue);
    if (earlier.isPresent()) {
      return catalogue.path(source, earlier, topic);
    }
    Optional<GuidelineDocument> whole = whole(catalogue);
    if (whole.isPresent()) {
      return catalogue.path(source, whole, written);
    }
    if (known.isPresent() || written.isEmpty()) {
      return catalogue.path(source, known, topic);
    }
    // A document that the catalogue lacks keeps its own name on the path.
    String name = written.get();
    return topic
        .map(t -> List.of(source.code(), name, t))
        .orElseGet(() -> List.of(source.code(), name));
  }

  /**
   * Returns the document that the chapter and the edition mean, if the name is that of a later one:
   * "Elbow Disorders, Revised 2007, Chapter 10" is not the guideline of 2018.
   */
  private Optional<GuidelineDocument> ofItsEdition(GuidelineCatalogue catalogue) {
    return known
        .filter(document -> !document.editions().isEmpty() && !isOfKnownEdition(document))
        .flatMap(document -> chapter)
        .flatMap(number -> catalogue.byChapter(source, number))
        .filter(this::isOfKnownEdition)
        .filter(meant -> meant.chapter().isPresent());
  }

  /**
   * Returns the document of which this one is a section. Some chapters of the ACOEM guidelines of
   * 2004, cited by their own names, are sections of one document of the MTUS, whose later editions
   * are documents of the same names.
   */
  private Optional<GuidelineDocument> whole(GuidelineCatalogue catalogue) {
    if (source != GuidelineSource.MTUS || known.isEmpty() || isOfKnownEdition(known.get())) {
      return Optional.empty();
    }
    GuidelineDocument self = known.get();
    return chapter
        .or(
            () ->
                catalogue
                    .document(GuidelineSource.ACOEM, self.name())
                    .flatMap(GuidelineDocument::chapter))
        .flatMap(number -> catalogue.byChapter(source, number))
        .filter(holder -> !holder.equals(self))
        .filter(holder -> catalogue.topic(holder, self.name()).isPresent());
  }

  private boolean isOfKnownEdition(GuidelineDocument document) {
    return edition.filter(document.editions()::contains).isPresent();
  }
}
