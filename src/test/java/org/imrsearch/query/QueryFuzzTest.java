package org.imrsearch.query;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Any text at all is a query, or a mistake with its place. */
class QueryFuzzTest {

  /** What was read is written as text that reads back as the same query, unless too long for it. */
  @DictionaryFile(resourcePath = "queries.dict")
  @FuzzTest(maxDuration = "10m")
  void query(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    Query query;
    try {
      query = QueryLanguage.PARSER.parse(text);
    } catch (QueryException e) {
      hasItsPlace(text, e);
      return;
    }
    String printed = QueryPrinter.print(query);
    boolean readable = printed.length() <= QueryParser.MAX_LENGTH;
    if (readable && !QueryLanguage.PARSER.parse(printed).equals(query)) {
      throw new AssertionError(query + " is written " + printed);
    }
  }

  private static void hasItsPlace(String text, QueryException refused) {
    QueryError error = refused.error();
    boolean inside = error.start() >= 0 && error.start() <= text.length();
    boolean some = error.start() < error.end() && error.end() <= text.length() + 1;
    if (!inside || !some || error.message().isBlank()) {
      throw new AssertionError(error + " of " + text.length() + " characters");
    }
  }
}
