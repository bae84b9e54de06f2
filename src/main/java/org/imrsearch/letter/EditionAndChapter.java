package org.imrsearch.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What follows the name of the ACOEM guidelines: ", 2nd Edition, (2004), Chapter 12".
 *
 * @param edition the edition's year
 * @param chapter the chapter's number
 */
record EditionAndChapter(Optional<String> edition, Optional<String> chapter) {
  private static final String ORDINAL =
      "(?:\\(?(?:\\d{1,2}(?:st|nd|rd|th)|second|third) (?:Edition|Ed\\.?)\\)?|V\\. ?\\d\\b)";
  private static final Pattern ORDINAL_ALONE = Pattern.compile(ORDINAL, Pattern.CASE_INSENSITIVE);
  private static final Pattern WORDING =
      Pattern.compile(
          "[ ,]{0,4}(?:"
              + ORDINAL
              + ")?[ ,]{0,4}"
              + "(?:\\(?(?:Revised )?(\\d{4})\\)?)?[ ,]{0,4}"
              + "(?:(?:Chapters?|Ch)\\b\\.? ?)?(?:(\\d{1,2})\\b)?[ ,:-]{0,4}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CHAPTER =
      Pattern.compile("(?:Chapter|Ch\\.?) ?(\\d{1,2})\\b[ ,:-]{0,4}", Pattern.CASE_INSENSITIVE);

  /** What the two may begin with: at most places, a look at one character does. */
  private static final String ORDINAL_INITIALS = "(0123456789sStTvV";

  private static final String CHAPTER_INITIALS = "cC";

  static final EditionAndChapter NONE = new EditionAndChapter(Optional.empty(), Optional.empty());

  private static boolean mayBegin(String initials, String text, int offset) {
    return offset < text.length() && initials.indexOf(text.charAt(offset)) >= 0;
  }

  /** Returns where "2nd Edition" ends, if that stands at an offset. */
  static Optional<Integer> ordinalEnd(String text, int offset) {
    if (!mayBegin(ORDINAL_INITIALS, text, offset)) {
      return Optional.empty();
    }
    Matcher m = ORDINAL_ALONE.matcher(text).region(offset, text.length());
    return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
  }

  /** Returns whether "Chapter 12" stands at an offset. */
  static boolean isChapter(String text, int offset) {
    return mayBegin(CHAPTER_INITIALS, text, offset)
        && CHAPTER.matcher(text).region(offset, text.length()).lookingAt();
  }

  /** Reads edition and chapter at the cursor's place and moves it on; either may be missing. */
  static EditionAndChapter read(CitationCursor cursor) {
    Matcher m = WORDING.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
    if (!m.lookingAt()) {
      return NONE;
    }
    cursor.moveTo(m.end());
    return new EditionAndChapter(Optional.ofNullable(m.group(1)), Optional.ofNullable(m.group(2)));
  }

  /** Reads "Chapter 12" at the cursor's place and moves it on, if that stands there. */
  static Optional<EditionAndChapter> chapter(CitationCursor cursor) {
    if (!mayBegin(CHAPTER_INITIALS, cursor.text(), cursor.at())) {
      return Optional.empty();
    }
    Matcher m = CHAPTER.matcher(cursor.text()).region(cursor.at(), cursor.text().length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    cursor.moveTo(m.end());
    return Optional.of(new EditionAndChapter(Optional.empty(), Optional.of(m.group(1))));
  }
}
