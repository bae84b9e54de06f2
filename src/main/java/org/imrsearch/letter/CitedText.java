package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.letter.CitationLexicon.Word;
import org.imrsearch.vocabulary.Match;

/**
 * A text that cites, with the wordings in it. They are looked for once: a stretch of the text has
 * those of the whole, unless one of them reaches over its edge.
 */
final class CitedText {
  private final String text;
  private final CitationLexicon lexicon;

  /** Empty until somebody asks. */
  private Optional<List<Match<Word>>> words;

  private CitedText(String text, CitationLexicon lexicon, Optional<List<Match<Word>>> words) {
    this.text = text;
    this.lexicon = lexicon;
    this.words = words;
  }

  CitedText(String text, CitationLexicon lexicon) {
    this(text, lexicon, Optional.empty());
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Returns the wordings, in order, none overlapping another. */
  List<Match<Word>> words() {
    if (words.isEmpty()) {
      words = Optional.of(lexicon.in(text));
    }
    return words.get();
  }

  /** Returns the longest wording that begins at an offset, blanks passed over. */
  Optional<Match<Word>> wordAt(int offset) {
    int from = offset;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from == offset && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      return Optional.empty();
    }
    if (from > 0 && isApostrophe(text.charAt(from - 1))) {
      return lexicon.wordAt(text, offset);
    }
    int next = firstEndingAfter(from);
    if (next == words().size() || words().get(next).start() > from) {
      return Optional.empty();
    }
    Match<Word> word = words().get(next);
    return word.start() == from ? Optional.of(word) : lexicon.wordAt(text, offset);
  }

  /** Returns the index of the first wording that goes on after an offset. */
  private int firstEndingAfter(int offset) {
    List<Match<Word>> all = words();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether the longest wording that begins at an offset is this one. */
  boolean isAt(int offset, Word word) {
    return wordAt(offset).filter(found -> found.payload() == word).isPresent();
  }

  /** Returns the "Section(s)" or "Page(s)" that begins at an offset. */
  Optional<Match<Word>> markAt(int offset) {
    Optional<Match<Word>> word = wordAt(offset);
    boolean mark =
        word.isEmpty()
            || word.get().payload() == Word.SECTIONS
            || word.get().payload() == Word.PAGES;
    return mark ? word : lexicon.markAt(text, offset);
  }

  /** Returns whether what stands in parentheses is a stamp: see {@link CitationLexicon#isStamp}. */
  boolean isStamp(String inParentheses) {
    return lexicon.isStamp(inParentheses);
  }

  CitedText from(int from) {
    return stretch(from, text.length());
  }

  /** Returns a stretch as a text of its own. */
  CitedText stretch(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    String part = text.substring(from, to);
    boolean known = words.isPresent() && !cutsToken(from) && !cutsToken(to);
    return new CitedText(part, lexicon, known ? within(from, to) : Optional.empty());
  }

  /** Returns the stretch without blanks at either end. */
  CitedText stripped() {
    int from = text.length() - text.stripLeading().length();
    return stretch(from, Math.max(from, text.stripTrailing().length()));
  }

  private Optional<List<Match<Word>>> within(int from, int to) {
    List<Match<Word>> all = words();
    List<Match<Word>> inside = new ArrayList<>();
    for (int i = firstEndingAfter(from); i < all.size() && all.get(i).start() < to; i++) {
      Match<Word> word = all.get(i);
      if (word.start() < from || word.end() > to) {
        return Optional.empty();
      }
      inside.add(new Match<>(word.start() - from, word.end() - from, word.payload()));
    }
    return Optional.of(inside);
  }

  private boolean cutsToken(int at) {
    return at > 0
        && at < text.length()
        && mayBeInToken(text.charAt(at - 1))
        && mayBeInToken(text.charAt(at));
  }

  private static boolean mayBeInToken(char c) {
    return Character.isLetterOrDigit(c) || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
