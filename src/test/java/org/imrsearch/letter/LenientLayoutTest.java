package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A determination in a layout that nobody knows keeps its text, and its rulings where they show.
 */
class LenientLayoutTest {
  private static final String HEAD =
      """
      Independent Medical Review Decision
      IMR Case Number: CM19-0900001
      Date of Injury: 1/2/2018
      Decided by Acme Review Organization after utilization review.

      Case Summary
      A 40-year-old female fell from a ladder.

      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Findings\\nItem 1: A cane: Upheld\\nHe walks well.\\nItem 2: A chair: Overturned\\nHe sits. | A cane/upheld/He walks well. | A chair/overturned/He sits.
          1. A cane is not medically necessary.\\nHe walks well.\\n2. A chair is medically necessary and appropriate.\\nHe sits. | A cane/upheld/He walks well. | A chair/overturned/He sits.
          The request for a cane is not medically necessary. He walks well. The request for a chair is medically necessary. He sits. | a cane/upheld/He walks well. | a chair/overturned/He sits.
          A cane\\nDECISION: UPHOLD\\nHe walks well.\\nA chair\\nDECISION: OVERTURN\\nHe sits. | A cane/upheld/He walks well. | A chair/overturned/He sits.
          """)
  void rulingsAreFoundByTheirDecisions(String text, String first, String second) {
    Determination read = TestLetters.determination(HEAD + text.replace("\\n", "\n"));
    assertThat(read.layout()).isEqualTo(Layout.UNKNOWN);
    assertThat(read.issues()).extracting(Issue::code).startsWith(IssueCode.LAYOUT_UNKNOWN);
    assertThat(read.rulings())
        .extracting(
            r ->
                r.service()
                    + "/"
                    + r.decision().map(Decision::code).orElse("-")
                    + "/"
                    + r.rationale())
        .containsExactly(first, second);
    assertThat(read.id()).isEqualTo("CM19-0900001");
    assertThat(read.header().dateOfInjury()).isPresent();
    assertThat(read.worker().age()).contains(40);
    assertThat(read.summary()).startsWith("A 40-year-old female fell from a ladder.");
  }

  @Test
  void withoutADecisionTheWholeTextIsOneRuling() {
    Determination read = TestLetters.determination(HEAD + "Discussion\nThe cane was weighed.");
    assertThat(read.layout()).isEqualTo(Layout.UNKNOWN);
    assertThat(read.rulings())
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.service()).isEmpty();
              assertThat(ruling.decision()).isEmpty();
            });
    assertThat(read.outcome()).isEmpty();
    String kept = read.summary() + " " + read.rulings().getFirst().rationale();
    assertThat(kept).contains("Acme Review Organization", "fell from a ladder", "was weighed.");
    assertThat(read.issues())
        .extracting(Issue::code)
        .contains(IssueCode.LAYOUT_UNKNOWN, IssueCode.DECISION_MISSING, IssueCode.SERVICE_MISSING);
  }

  @Test
  void aLetterMayDecideAsAWhole() {
    String text =
        HEAD + "Disputed service: A cane with a tip\nFinal Determination: UPHOLD. This is final.";
    assertThat(TestLetters.determination(text).rulings())
        .singleElement()
        .satisfies(
            ruling -> {
              assertThat(ruling.service()).isEqualTo("A cane with a tip");
              assertThat(ruling.decision()).contains(Decision.UPHELD);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Minutes of a meeting. The motion was upheld.",
        "Utilization review denied the cane. You may ask for an Independent Medical Review by MAXIMUS"
            + " within 30 days. The claims administrator found that it is not medically necessary.",
        "Dear claims administrator, enclosed are the medical records of the patient.",
        "1. The cane is not medically necessary.\n2. The chair is medically necessary.",
      })
  void otherTextsAreNoLetters(String text) {
    assertThat(TestLetters.parse(text)).isInstanceOf(LetterResult.Rejected.class);
  }

  @Test
  void aKnownLayoutWithoutAnyDecisionKeepsItsRulings() {
    String text =
        HEAD
            + "IMR ISSUES, DECISIONS AND RATIONALES\nA cane\nClaims Administrator guideline: C.\n"
            + "MAXIMUS guideline: M.\nDecision rationale: R.";
    Determination read = TestLetters.determination(text);
    assertThat(read.layout()).isNotEqualTo(Layout.UNKNOWN);
    assertThat(List.of(read.rulings().getFirst().service(), read.rulings().getFirst().rationale()))
        .containsExactly("A cane", "R.");
  }
}
