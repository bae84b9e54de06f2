package org.imrsearch.letter;

import java.util.Optional;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.Match;

/**
 * Reads how letters cite documents of the MTUS as what they were before: chapters of the ACOEM
 * guidelines, whose name, edition and number stand before or after that of the document.
 */
final class AcoemChapters {
  /** "ACOEM Guidelines, 2nd Edition (2004), Chapter 12", or "Chapter 12", before a document. */
  EditionAndChapter before(CitationCursor cursor) {
    return book(cursor).or(() -> EditionAndChapter.chapter(cursor)).orElse(EditionAndChapter.NONE);
  }

  /** The same after a document: in parentheses, or after a comma. */
  EditionAndChapter after(CitationCursor cursor, CitedDocument document) {
    return inParentheses(cursor).or(() -> openly(cursor, document)).orElse(EditionAndChapter.NONE);
  }

  private Optional<EditionAndChapter> book(CitationCursor cursor) {
    Optional<Match<Word>> name =
        cursor.cited().wordAt(cursor.at()).filter(w -> w.payload() == Word.ACOEM);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    cursor.moveTo(cursor.afterParenthesis(name.get().end()));
    EditionAndChapter read = EditionAndChapter.read(cursor);
    cursor.skipSeparators();
    return Optional.of(read);
  }

  /**
   * "Low Back Complaints, ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12": of this
   * document if the number is its own; with another number, another document begins.
   */
  private Optional<EditionAndChapter> openly(CitationCursor cursor, CitedDocument document) {
    int place = cursor.at();
    cursor.skipSeparators();
    Optional<String> own = document.known().flatMap(GuidelineDocument::chapter);
    Optional<EditionAndChapter> read =
        cursor.done()
            ? Optional.empty()
            : book(cursor)
                .or(() -> EditionAndChapter.chapter(cursor))
                .filter(e -> e.chapter().isPresent() && e.chapter().equals(own));
    if (read.isEmpty()) {
      cursor.moveTo(place);
    }
    return read;
  }

  /** "Low Back Complaints Chapter (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 12)". */
  private Optional<EditionAndChapter> inParentheses(CitationCursor cursor) {
    Optional<Span> inside = cursor.parentheses();
    if (inside.isEmpty()) {
      return Optional.empty();
    }
    CitationCursor within =
        new CitationCursor(cursor.cited().stretch(inside.get().from(), inside.get().to()));
    Optional<EditionAndChapter> read = book(within);
    if (read.isPresent()) {
      // What goes on, "pg. 299", belongs to the document.
      int rest = inside.get().from() + within.at();
      cursor.moveTo(within.done() ? inside.get().to() + 1 : rest);
    }
    return read;
  }
}
