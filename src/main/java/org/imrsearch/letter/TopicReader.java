package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.imrsearch.determination.PageRange;
import org.imrsearch.vocabulary.GuidelineCatalogue;
import org.imrsearch.vocabulary.GuidelineDocument;
import org.imrsearch.vocabulary.GuidelineTopic;
import org.imrsearch.vocabulary.Match;

/**
 * Reads the topics that follow a document's name. Their names hold commas ("TENS, chronic pain"),
 * so the catalogue is matched first; what it does not know ends where a comma is followed by a
 * capital, or at a semicolon.
 */
final class TopicReader {
  /** A year in parentheses after a topic is the edition's. */
  private static final Pattern YEAR_AT_END = Pattern.compile(" ?\\((?:19|20)\\d\\d\\)$");

  private final GuidelineCatalogue catalogue;
  private final CitationLexicon lexicon;

  TopicReader(GuidelineCatalogue catalogue, CitationLexicon lexicon) {
    this.catalogue = catalogue;
    this.lexicon = lexicon;
  }

  /**
   * Topics read.
   *
   * @param topics as written
   * @param pages pages given in place of a topic: "Section(s): 326"
   */
  record Topics(List<String> topics, List<PageRange> pages) {}

  /**
   * Reads topics from the cursor's place on.
   *
   * @param document the document they belong to, if the catalogue has it
   * @param stop tells, at the beginning of a topic, whether something else begins there
   */
  Topics read(CitationCursor cursor, Optional<GuidelineDocument> document, BooleanSupplier stop) {
    List<String> topics = new ArrayList<>();
    List<PageRange> pages = new ArrayList<>();
    while (!cursor.done()) {
      int before = cursor.at();
      if (cursor.atPages()) {
        break;
      }
      cursor.skipSeparators();
      if (!topics.isEmpty() && cursor.acceptSections()) {
        cursor.skipSeparators();
      }
      if (cursor.done() || stop.getAsBoolean()) {
        break;
      }
      int start = cursor.at();
      cursor.moveTo(topicEnd(cursor, document));
      String topic = lexicon.withoutDropped(cleaned(cursor.text().substring(start, cursor.at())));
      PageReader.Pages asPages = PageReader.read(topic, 0);
      if (!asPages.pages().isEmpty() && asPages.end() == topic.length()) {
        pages.addAll(asPages.pages());
      } else if (!topic.isEmpty()) {
        topics.add(topic);
      }
      if (cursor.at() <= before) {
        break;
      }
    }
    return new Topics(topics, pages);
  }

  private int topicEnd(CitationCursor cursor, Optional<GuidelineDocument> document) {
    String text = cursor.text();
    int start = cursor.at();
    Optional<Match<GuidelineTopic>> known =
        document.flatMap(d -> catalogue.topicAt(d, text, start));
    if (known.isPresent()) {
      int end = closed(cursor, start, known.get().end());
      if (end >= text.length() || isEnd(text, end)) {
        return end;
      }
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        i = Math.max(i, cursor.closing(i) - 1);
      } else if (i > start && (c == ';' || endsAtComma(text, i) || pagesFollow(cursor, i))) {
        return i;
      }
    }
    return text.length();
  }

  /** A match by words stops before the parenthesis that belongs to the name. */
  private static int closed(CitationCursor cursor, int start, int end) {
    long open = cursor.text().substring(start, end).chars().filter(c -> c == '(').count();
    long shut = cursor.text().substring(start, end).chars().filter(c -> c == ')').count();
    return open > shut ? cursor.afterParenthesis(end) : end;
  }

  private static boolean isEnd(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i >= text.length()
        || ",;.".indexOf(text.charAt(i)) >= 0
        || text.startsWith("and ", i)
        || text.regionMatches(true, i, "page", 0, 4);
  }

  private static boolean endsAtComma(String text, int at) {
    if (text.charAt(at) != ',') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (text.startsWith("and ", next)) {
      next += 4;
    }
    return next >= text.length()
        || Character.isUpperCase(text.charAt(next))
        || Character.isDigit(text.charAt(next));
  }

  private static boolean pagesFollow(CitationCursor cursor, int at) {
    if (cursor.text().charAt(at) != ' ') {
      return false;
    }
    int place = cursor.at();
    cursor.moveTo(at);
    boolean pages = cursor.atPages();
    cursor.moveTo(place);
    return pages;
  }

  /** Drops quotation marks, enclosing parentheses and separators around a topic. */
  static String cleaned(String written) {
    String topic = CitationCursor.withoutEnd(written);
    if (topic.endsWith(")")) {
      topic = YEAR_AT_END.matcher(topic).replaceFirst("");
    }
    topic = topic.strip();
    if (topic.startsWith("(") && topic.endsWith(")") && topic.indexOf(')') == topic.length() - 1) {
      topic = topic.substring(1, topic.length() - 1).strip();
    }
    if (topic.startsWith("(") && topic.indexOf(')') < 0) {
      topic = topic.substring(1).strip();
    }
    if (topic.length() > 1 && "\"\u201c".indexOf(topic.charAt(0)) >= 0) {
      topic = topic.substring(1);
    }
    if (topic.length() > 1 && "\"\u201d".indexOf(topic.charAt(topic.length() - 1)) >= 0) {
      topic = topic.substring(0, topic.length() - 1);
    }
    return topic;
  }
}
