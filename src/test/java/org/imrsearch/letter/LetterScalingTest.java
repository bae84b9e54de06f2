package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The work is linear in the text: no text, however long, keeps the parser busy. */
class LetterScalingTest {
  private static final int LENGTH = 500_000;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final String ISSUES =
      "CLINICAL CASE SUMMARY\nA 40 year old man fell.\nIMR ISSUES, DECISIONS AND RATIONALES\n";

  static Stream<Arguments> pathologicalLetters() {
    return PathologicalLetters.all().entrySet().stream()
        .map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  /** docs/benchmarks.md has the times; the limit here only ends what would take for ever. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("pathologicalLetters")
  void fiveMillionCharacters(String name, IntFunction<String> text) {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            LinearWork.holds(
                length -> assertThat(TestLetters.parse(text.apply(length))).isNotNull(),
                LENGTH,
                10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: Upheld\n",
        "a: Upheld ",
        "a ",
        "a\n",
        "(",
        "()",
        ")",
        ",",
        ".",
        ": ",
        "1. ",
        "1. \n",
        "1. a is not medically necessary. ",
        "1. a is not medically necessary.\n",
        "May 12                    ",
        "12/12/2012 ",
        "Case Number: ",
        "Priority: ",
        "Claims Administrator guideline: ",
        "MAXIMUS guideline: ",
        "Decision rationale: ",
        "The Claims Administrator did. ",
        "The Physician Reviewer's decision rationale: ",
        "MAXIMUS Federal Services, Inc. has determined x is not medically necessary. ",
        "1) Regarding the request for x:\n",
        "ISSUE AT DISPUTE: 1. x\n",
        "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY: x ",
        "was the original request. ",
        "C l i n i c a l   ",
        "Acme guideline: ",
        "Acme rationale:\n",
        "Final Determination: UPHOLD. ",
        "The request for a is not medically necessary. ",
        "a\fa",
        "a\f\n",
        "\u2022 ",
        "\u00ad\n",
        "** ",
        "a \u2013 Upheld ",
      })
  void aTextOfOneThingRepeated(String piece) {
    parses("x" + repeated(piece));
    parses(ISSUES + repeated(piece) + "\na: Upheld\nMAXIMUS guideline: x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "(",
        "(a) ",
        ",",
        ", ",
        ", and ",
        "; ",
        "ACOEM ",
        "a ACOEM ",
        "ODG, ",
        "MTUS ",
        "Low Back ",
        "Low Back Complaints, and ",
        "Opioids, page 1, ",
        "Section(s): a, ",
        "page(s) 1, ",
        "2004 ",
        "Decision based on MTUS a. ",
        "the ODG and the MTUS, which is part of the MTUS ",
        "Chapter 12 ",
        "Chronic Pain (",
        "page 1, A, ",
        "www.odg.a Pain ",
        "Aetna; ",
        "Expert Reviewer found ",
        "Muscle relaxents, ",
      })
  void aGuidelineBlockOfOneThingRepeated(String piece) {
    String block = ISSUES + "a: Upheld\nMAXIMUS guideline: Decision based on ";
    for (String source : new String[] {"MTUS ", "MTUS a", "Non-MTUS Citation ODG a"}) {
      parses(block + source + repeated(piece));
    }
    parses(
        "1. a is not medically necessary.\nThe Physician Reviewer based his decision on a"
            + repeated(piece)
            + "\nThe Physician Reviewer's decision rationale: "
            + repeated(piece));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnoses of ",
        "diagnoses include a, ",
        "diagnosis ",
        "lumbar strain, ",
        "lumbar strain and no ",
        "history of gout ",
        "had ",
        "severe left ",
        "There was no gout. ",
        "M54.5 ",
        "allergic to Norco ",
        "rule out ",
        "Impression: 1. ",
        "injury ",
        "utilization review ",
        "claims administrator ",
        "50 year old ",
        "Norco, ",
        "Lidoderm patch ",
        "left knee and ",
        "Board Certified in a, ",
      })
  void aSummaryOfOneThingRepeated(String piece) {
    parses(
        "CLINICAL CASE SUMMARY\n"
            + repeated(piece)
            + "\nIMR ISSUES, DECISIONS AND RATIONALES\na: Upheld\nMAXIMUS guideline: x");
  }

  @Test
  void aDateWithALongGap() {
    parses("May 12" + " ".repeat(LENGTH) + "x\n" + ISSUES + "a: Upheld\nMAXIMUS guideline: x");
  }

  private static String repeated(String piece) {
    return piece.repeat(LENGTH / piece.length());
  }

  private static void parses(String text) {
    assertThat(assertTimeoutPreemptively(LIMIT, () -> TestLetters.parse(text))).isNotNull();
  }
}
