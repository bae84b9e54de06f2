package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts up to 2014: numbered decisions, notices, and professional reviews. */
class OlderLayoutsTest {
  private static final String PARTS =
      "\nThe Claims Administrator based its decision on C.\nThe Physician Reviewer based his/her"
          + " decision on M.\nThe Physician Reviewer's decision rationale:\nR.\n";
  private static final String SHOWN =
      "/The Claims Administrator based its decision on C."
          + "/The Physician Reviewer based his/her decision on M./R.";

  private final RulingSplitter splitter = new RulingSplitter(TestLetters.LEXICON);
  private final List<Issue> issues = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. A cane is not medically necessary and appropriate. | A cane/upheld
          1. Canes are medically necessary and appropriate. | Canes/overturned
          1) A cane is notmedically necessary and appropriate. | A cane/upheld
          1. A cane isnot medically necessary and appropriate. | A cane/upheld
          1.A cane is medically\\nnecessary and appropriate. | A cane/overturned
          1.\\nA cane with a\\nrubber tip is not\\nmedically necessary and appropriate. | A cane with a rubber tip/upheld
          1. The request for a cane is not medically necessary and appropriate. | a cane/upheld
          1. The requested cane is medically necessary. | cane/overturned
          1. A cane, 2 mg. of it, and a chair are not medically necessary and appropriate. | A cane, 2 mg. of it, and a chair/upheld
          1. A cane is therefore not medically necessary and appropriate. | A cane/upheld
          1. A cane is no longer medically necessary. | A cane/upheld
          The cane is not medically necessary and appropriate. | cane/upheld
          """)
  void aNumberedSentenceDecides(String sentence, String expected) {
    String text = "IMR DECISION(S) AND RATIONALE(S)\n" + sentence.replace("\\n", "\n") + PARTS;
    assertThat(shown(text)).containsExactly(expected + SHOWN);
    assertThat(shown(text.replace("\n", "\n\n"))).containsExactly(expected + SHOWN);
    assertThat(issues).isEmpty();
  }

  @Test
  void itemsUnderOneNumberShareItsParts() {
    String text =
        "IMR DECISION(S) AND RATIONALE(S)\n1. The request for: a) a cane is not medically necessary"
            + " and appropriate.\nb) A chair is medically necessary and appropriate."
            + PARTS;
    assertThat(shown(text)).containsExactly("a cane/upheld" + SHOWN, "A chair/overturned" + SHOWN);
  }

  @Test
  void proseThatSpeaksLikeAPartOrADecisionBelongsToTheRationale() {
    String prose =
        "It asks for:\n1. Pain.\n2. Loss of function.\nThe cane is not medically necessary and"
            + " appropriate. The Claims Administrator was right.";
    String text =
        "IMR DECISION(S) AND RATIONALE(S)\n1. A cane is not medically necessary and appropriate."
            + PARTS.replace("R.", prose)
            + "2. A chair is medically necessary and appropriate."
            + PARTS;
    assertThat(shown(text))
        .containsExactly(
            "A cane/upheld" + SHOWN.replace("R.", prose.replace('\n', ' ')),
            "A chair/overturned" + SHOWN);
  }

  @Test
  void aNumberOrALabelMayBeLost() {
    String text =
        "IMR DECISION(S) AND RATIONALE(S)\n1. A cane is not medically necessary.\n2. A chair is not"
            + " medically necessary."
            + PARTS
            + "A bed is medically necessary.\nThe Physician Reviewer's decision rationale: S.\n"
            + "4. A lamp is not medically necessary.";
    assertThat(shown(text))
        .containsExactly(
            "A cane/upheld///",
            "A chair/upheld" + SHOWN,
            "A bed/overturned///S.",
            "A lamp/upheld///");
  }

  @Test
  void anItemWithoutADecisionKeepsItsText() {
    String text =
        "IMR DECISION(S) AND RATIONALE(S)\n1. A cane is not medically necessary and appropriate."
            + PARTS
            + "2. A chair."
            + PARTS;
    assertThat(shown(text)).containsExactly("A cane/upheld" + SHOWN, "A chair/-" + SHOWN);
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DECISION_MISSING);
  }

  private static final String LIST =
      "1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically"
          + " necessary and\nappropriate.\n2) MAXIMUS Federal Services, Inc. has determined the"
          + " chair requested is\nmedically necessary and appropriate.\n";
  private static final String SECTION =
      "\nSection of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to"
          + " Make His/Her Decision\nThe Claims Administrator based its decision on C. The Expert"
          + " Reviewer based his/her decision on M.\nRationale for the Decision:\nR.\n";
  private static final String REASONS =
      "/The Claims Administrator based its decision on C."
          + "/The Expert Reviewer based his/her decision on M./R.";

  @Test
  void aNoticeListsItsDecisionsTwiceAndThenGivesReasons() {
    String text =
        LIST
            + "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n"
            + LIST
            + "Expert Reviewer Case Summary:\nA man fell.\n1) Regarding the request for a\ncane:"
            + SECTION
            + "2) Regarding the request for chair :"
            + SECTION
            + "Effect of the Decision:\nIt binds.";
    assertThat(shown(text))
        .containsExactly("a cane/upheld" + REASONS, "chair/overturned" + REASONS);
    assertThat(issues).isEmpty();
  }

  @Test
  void reasonsBelongToTheItemOfTheirNameElseToTheOneLeftOver() {
    String text =
        LIST
            + "1) Regarding the request for chair:"
            + SECTION.replace("R.", "Chair.")
            + "2) Regarding the request for a walking aid:"
            + SECTION.replace("R.", "Second.");
    assertThat(shown(text))
        .containsExactly(
            "a cane/upheld" + REASONS.replace("R.", "Second."),
            "chair/overturned" + REASONS.replace("R.", "Chair."));
    assertThat(issues).isEmpty();
  }

  @Test
  void reasonsOfAnItemThatIsNotOnTheListAreARulingWithoutADecision() {
    String text =
        LIST
            + "1) Regarding the request for a cane:"
            + SECTION
            + "2) Regarding the request for a chair:"
            + SECTION
            + "3) Regarding the request for a lamp:"
            + SECTION;
    assertThat(shown(text))
        .containsExactly(
            "a cane/upheld" + REASONS, "chair/overturned" + REASONS, "a lamp/-" + REASONS);
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DECISION_MISSING);
  }

  @Test
  void anItemWithoutReasonsIsARulingWithoutParts() {
    assertThat(shown(LIST)).containsExactly("a cane/upheld///", "chair/overturned///");
  }

  @ParameterizedTest
  @CsvSource({
    "IS NOT,upheld",
    "WAS NOT,upheld",
    "IS/WAS NOT,upheld",
    "IS,overturned",
    "WAS,overturned"
  })
  void theHeadingOfAProfessionalReviewDecides(String verb, String decision) {
    String text =
        "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\nA cane\nwith a tip\nCASE SUMMARY:\nA man"
            + " fell.\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE "
            + verb
            + " MEDICALLY NECESSARY:\nR.\n";
    assertThat(shown(text)).containsExactly("A cane with a tip/" + decision + "/-/-/R.");
  }

  @Test
  void aProfessionalReviewMayDecideSeveralServicesWithOneRationale() {
    String why = "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY:\n";
    String text =
        "ISSUE AT DISPUTE:\n1. A cane\n2. A chair\n"
            + why
            + "R.\nISSUE AT DISPUTE: A bed\n"
            + why
            + "S.";
    assertThat(shown(text))
        .containsExactly("A cane/upheld/-/-/R.", "A chair/upheld/-/-/R.", "A bed/upheld/-/-/S.");
    assertThat(shown(text + "\nISSUE AT DISPUTE: A lamp")).last().isEqualTo("A lamp/-/-/-/");
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DECISION_MISSING);
  }

  @Test
  void aProfessionalReviewHasTheReviewersGuidelinesAndQualifications() {
    String text =
        "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\nA cane\nCASE SUMMARY:\nA man fell.\n"
            + "DOCUMENTS REVIEWED FOR DETERMINATION:\nNotes.\nMEDICAL TREATMENT GUIDELINE(S) RELIED"
            + " UPON BY PROFESSIONAL\nREVIEWER AND WHY:\nThe MTUS.\nRATIONALE FOR WHY THE REQUESTED"
            + " TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:\nR.\nMEDICAL REVIEWER"
            + " QUALIFICATIONS:\nBoard Certified in Neurology.\n";
    assertThat(shown(text)).containsExactly("A cane/upheld/-/The MTUS./R.");
    assertThat(TestLetters.determination(text).reviewer().specialties())
        .containsExactly("Neurology");
    assertThat(TestLetters.determination(text).summary()).isEqualTo("A man fell.");
  }

  @Test
  void aHeadingThatLeavesItOpenIsDecidedByTheRationale() {
    String text =
        "ISSUE AT DISPUTE: A cane\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS OR IS NOT"
            + " MEDICALLY NECESSARY: He limps. The cane is medically necessary.\n";
    assertThat(shown(text))
        .containsExactly("A cane/overturned/-/-/He limps. The cane is medically necessary.");
  }

  private List<String> shown(String text) {
    issues.clear();
    return splitter.split(LetterText.of(text), issues).stream()
        .flatMap(split -> split.rulings().stream())
        .map(RulingSplitterTest::shown)
        .toList();
  }
}
