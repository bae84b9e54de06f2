package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.imrsearch.schema.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused, where the caret stands, and what the message says. */
class QueryErrorTest {
  /** The query; under it the carets; then a part of the message. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of("mri \"lumbar", "    ^", "a quote that is not closed"),
          List.of("6\" needle", " ^", "a quote that is not closed"),
          List.of("(mri", "^", "a parenthesis that is not closed"),
          List.of("(", "^", "a parenthesis that is not closed"),
          List.of("a (b OR (c)", "  ^", "a parenthesis that is not closed"),
          List.of("mri)", "   ^", "a closing parenthesis without an opening one"),
          List.of(")", "^", "a closing parenthesis without an opening one"),
          List.of("a ()", "  ^^", "nothing between the parentheses"),
          List.of("service:()", "        ^^", "nothing between the parentheses"),
          List.of("OR mri", "^^", "nothing stands before OR"),
          List.of("AND mri", "^^^", "nothing stands before AND"),
          List.of("(OR mri)", " ^^", "nothing stands before OR"),
          List.of("mri OR", "    ^^", "nothing stands after OR"),
          List.of("mri OR OR ct", "    ^^", "nothing stands after OR"),
          List.of("mri AND", "    ^^^", "nothing stands after AND"),
          List.of("(mri OR)", "     ^^", "nothing stands after OR"),
          List.of("mri NOT", "    ^^^", "nothing stands after NOT"),
          List.of("mri OR ?", "    ^^", "nothing stands after OR"),
          List.of("???", "^^^", "nothing to search for"),
          List.of("\"\"", "^^", "nothing to search for"),
          List.of("a \" - \"", "  ^^^^^", "nothing to search for"),
          List.of("service:\"\"", "        ^^", "nothing to search for"),
          List.of("decision:\"\"", "         ^^", "nothing to search for"),
          List.of("service:&", "        ^", "nothing to search for"),
          List.of("*mri", "^^^^", "a word that begins with *"),
          List.of("a **", "  ^^", "a word that begins with *"),
          List.of("mri *:*", "    ^^^", "a field and a value that are both *"),
          List.of("-*ray", " ^^^^", "a word that begins with *"),
          List.of("service:*pain", "        ^^^^^", "a word that begins with *"),
          List.of("diagnosis:s*", "          ^^", "fewer than two letters before *"),
          List.of("guideline:od-g*", "          ^^^^^", "one word without hyphens"),
          List.of("m*", "^^", "fewer than two letters before *"),
          List.of("m?i", "^^^", "fewer than two letters before *"),
          List.of("post-op*", "^^^^^^^^", "one word without hyphens"),
          List.of("post-op~", "^^^^^^^", "one word without hyphens"),
          List.of("service:*", "        ^", "a * alone in a field"),
          List.of("pain~3", "    ^^", "~ takes 1 or 2"),
          List.of("pain~0.8", "    ^^^^", "~ takes 1 or 2"),
          List.of("ra*~1", "^^^", "one word without hyphens"),
          List.of("\"a b\"~", "     ^", "~ takes a number from 0 to 100"),
          List.of("\"a b\"~101", "     ^^^^", "~ takes a number from 0 to 100"),
          List.of("\"a b\"~99999999999", "     ^^^^^^^^^^^^", "~ takes a number from 0 to 100"),
          List.of("guidline:MTUS", "^^^^^^^^", "did you mean guideline?"),
          List.of("mri desicion:upheld", "    ^^^^^^^^", "did you mean decision?"),
          List.of("guideline.reviwer:ODG", "^^^^^^^^^^^^^^^^^", "did you mean guideline.reviewer?"),
          List.of("bodyparts:knee", "^^^^^^^^^", "did you mean bodyPart?"),
          List.of("date:2014", "^^^^", "no field \"date\""),
          List.of("(a OR (servce:mri))", "       ^^^^^^", "did you mean service?"),
          List.of("diagnoses:CRPS", "^^^^^^^^^", "did you mean diagnosis?"),
          List.of("decison:upheld", "^^^^^^^", "no field \"decison\"; did you mean decision?"),
          List.of("mri -diag:x", "     ^^^^", "no field \"diag\"; did you mean diagnosis?"),
          List.of("foo:(a)", "^^^", "no field \"foo\""),
          List.of("foo:\"a\"", "^^^", "no field \"foo\""),
          List.of("guideline.insurer:x", "^^^^^^^^^^^^^^^^^", "no field \"guideline.insurer\""),
          List.of("service:", "^^^^^^^^", "no value after service:"),
          List.of("(service:)", " ^^^^^^^^", "no value after service:"),
          List.of("service:-mri", "        ^", "a minus between a field and its value"),
          List.of("service:(drug:x)", "         ^^^^^", "a field among the values of service"),
          List.of("decision:up*", "         ^^^", "decision is searched by whole values"),
          List.of("decision:upheld~", "         ^^^^^^^", "decision is searched by whole values"),
          List.of("sex:\"a b\"~2", "    ^^^^^^^", "sex is searched by whole values"),
          List.of("case:xyz", "     ^^^", "not a case number"),
          List.of("case:CM1*", "     ^^^^", "not a case number"),
          List.of("case:CM14-0*1", "     ^^^^^^^^", "not a case number"),
          List.of("case:\"CM14-001*\"", "      ^^^^^^^^^", "not a case number"),
          List.of("case:1003", "     ^^^^", "not a case number"),
          List.of("case:\"xyz\"", "      ^^^", "not a case number"),
          List.of("age:old", "    ^^^", "not a whole number"),
          List.of("age:40-50", "    ^^^^^", "not a whole number"),
          List.of("age:>40", "    ^^^", "not a whole number"),
          List.of("age:40..old", "        ^^^", "not a whole number"),
          List.of("age:..", "    ^^", "no value"),
          List.of("age:50..40", "    ^^^^^^", "a range that ends before it begins"),
          List.of("page:1...2", "        ^^", "not a whole number"),
          List.of("year:99999999999999999999", "     ^^^^^^^^^^^^^^^^^^^^", "not a whole number"),
          List.of("year:20*", "     ^^^", "not a whole number"),
          List.of("decided:soon", "        ^^^^", "not a date"),
          List.of("decided:3/7/2014", "        ^^^^^^^^", "not a date"),
          List.of("decided:2014-13", "        ^^^^^^^", "not a date"),
          List.of("decided:2015-02-29", "        ^^^^^^^^^^", "not a date"),
          List.of("decided:2014..2015-2", "              ^^^^^^", "not a date"),
          List.of("decided:\"2014 to 2015\"", "         ^^^^^^^^^^^^", "not a date"),
          List.of(
              "decided:2016..2014", "        ^^^^^^^^^^", "a range that ends before it begins"));

  static Stream<Arguments> rows() {
    return ROWS.stream().map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatIsWrongUnderACaret(String query, String carets, String message) {
    QueryException e = refusal(query);

    assertThat(e.getMessage().lines())
        .startsWith(e.getMessage().lines().findFirst().orElseThrow(), "  " + query, "  " + carets);
    assertThat(e.getMessage().lines().findFirst().orElseThrow()).contains(message);
    assertThat(e.error().start()).isEqualTo(carets.indexOf('^'));
    assertThat(e.error().end()).isEqualTo(carets.length());
  }

  @Test
  void namesTheFieldsThatExistAndTheNearest() {
    QueryException e = refusal("mri decison:upheld");

    assertThat(e.error().nearest()).contains("decision");
    assertThat(e.error().names())
        .containsExactlyElementsOf(
            QueryLanguage.SCHEMA.fields().stream().map(Field::name).toList());
    assertThat(e)
        .hasMessage(
            """
            there is no field "decison"; did you mean decision?
              mri decison:upheld
                  ^^^^^^^
            There are: %s"""
                .formatted(String.join(", ", e.error().names())));
  }

  @Test
  void hintsAtWhatToWriteInstead() {
    assertThat(refusal("age:40-50"))
        .hasMessage(
            """
            not a whole number
              age:40-50
                  ^^^^^
            Write a number such as 57, or a range: 40..50, 40.., ..50.""");
  }

  @Test
  void showsOnlyTheNeighbourhoodOfAMistakeInALongQuery() {
    QueryException e = refusal("word ".repeat(100) + "foo:bar" + " word".repeat(100));

    assertThat(e.getMessage().lines().skip(1).limit(2))
        .containsExactly(
            "  ..." + "word ".repeat(12) + "foo:bar" + " word".repeat(11) + " ...",
            "  " + " ".repeat(63) + "^^^");
  }

  @Test
  void keepsTheCaretInPlaceBesideLineBreaksAndLettersOfTwoUnits() {
    QueryException e = refusal("a\n\uD835\uDC1A foo:bar");

    assertThat(e.getMessage().lines().skip(1).limit(2))
        .containsExactly("  a \uD835\uDC1A foo:bar", "      ^^^");
  }

  /** Each refusal says what to do: by a hint, by the names there are, or by what is there alone. */
  @ParameterizedTest
  @MethodSource("rows")
  void saysWhatToDo(String query, String carets, String message) {
    QueryError error = refusal(query).error();
    boolean clear =
        error.message().startsWith("nothing ") || error.message().endsWith("an opening one");
    assertThat(!error.hint().isEmpty() || !error.names().isEmpty() || clear).as(message).isTrue();
    assertThat(error.hint()).as(carets).matches("|[A-Z\"].*\\.");
  }

  @Test
  void aHundredThousandParenthesesAreRefused() {
    for (String open : List.of("(", "-(", "service:(", "((a OR ", "NOT (")) {
      assertThatThrownBy(() -> QueryLanguage.PARSER.parse(open.repeat(100_000)))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("a query of more than 10000 characters");
      assertThatThrownBy(() -> QueryLanguage.PARSER.parse(open.repeat(9_900 / open.length())))
          .as(open)
          .isInstanceOf(QueryException.class);
    }
  }

  @Test
  void patternsLongerThanAnyWordAreRefused() {
    for (String pattern :
        List.of("x".repeat(61) + "~2", "ab" + "*a".repeat(4_000), "ab" + "?".repeat(60) + "*")) {
      assertThatThrownBy(() -> QueryLanguage.PARSER.parse("mri " + pattern))
          .isInstanceOf(QueryException.class)
          .hasMessageContaining("on more than 60 characters");
    }
  }

  @Test
  void boundsDepthAndLength() {
    assertThatThrownBy(() -> QueryLanguage.PARSER.parse("(".repeat(51) + "a" + ")".repeat(51)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("parentheses more than 50 deep");
    assertThatThrownBy(() -> QueryLanguage.PARSER.parse("(".repeat(9_000)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("parentheses more than 50 deep");
    assertThatThrownBy(() -> QueryLanguage.PARSER.parse("a".repeat(10_001)))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("a query of more than 10000 characters")
        .message()
        .hasSizeLessThan(400);
  }

  /** Whatever is typed, the parser answers with a query that reads back, or with a refusal. */
  @Test
  void everyTextIsReadOrRefused() {
    List<String> pieces =
        List.of(
            "mri",
            "a",
            "*",
            "~",
            "~2",
            "\"",
            "(",
            ")",
            "-",
            ":",
            "..",
            " ",
            " ",
            " OR ",
            " AND ",
            "NOT ",
            "service:",
            "decided:",
            "page:",
            "guideline:",
            "case:",
            "cm14",
            " 1003",
            "2014",
            "57",
            "?",
            "&",
            "#",
            "/",
            "'",
            "\u201c",
            "\uD835",
            "\u0301",
            "\u0000",
            "\u00a0",
            "mtus");
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      readOrRefused(text.toString());
    }
  }

  private static void readOrRefused(String text) {
    Query query;
    try {
      query = QueryLanguage.PARSER.parse(text);
    } catch (QueryException e) {
      assertThat(e.error().end()).as(text).isLessThanOrEqualTo(text.length() + 1);
      return;
    }
    String printed = QueryPrinter.print(query);
    assertThat(QueryLanguage.PARSER.parse(printed)).as("%s -> %s", text, printed).isEqualTo(query);
  }

  private static QueryException refusal(String query) {
    return catchThrowableOfType(QueryException.class, () -> QueryLanguage.PARSER.parse(query));
  }
}
