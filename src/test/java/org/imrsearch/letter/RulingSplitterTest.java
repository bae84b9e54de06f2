package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The issues layouts: where a service begins and ends, and which parts are whose. */
class RulingSplitterTest {
  private static final String PARTS =
      "\nClaims Administrator guideline: C\nMAXIMUS guideline: M\nDecision rationale: R.\n";

  private final RulingSplitter splitter = new RulingSplitter(TestLetters.LEXICON);
  private final List<Issue> issues = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Cane: Upheld | Cane/upheld
          Cane: Overturned. | Cane/overturned
          Cane:\\nUpheld | Cane/upheld
          Cane\\nfor walking: Upheld | Cane for walking/upheld
          CANE : UPHELD | CANE/upheld
          Cane: Up-\\nheld | Cane/upheld
          Drug A 10 mg, day supply: 30: Overturned | Drug A 10 mg, day supply: 30/overturned
          Therapy with  (x3-5 per week): Upheld | Therapy with (x3-5 per week)/upheld
          Associated surgical service: Cane: Upheld | Associated surgical service: Cane/upheld
          Cane – Upheld | Cane/upheld
          Cane - OVERTURN | Cane/overturned
          **Cane: Upheld** | Cane/upheld
          • Cane: Upheld | Cane/upheld
          1. Cane: Uphold | Cane/upheld
          Item/Service 1: Cane: Upheld | Cane/upheld
          Cane\\nDecision: Upheld | Cane/upheld
          Service 2: Cane\\nFinal Determination: Overturned | Cane/overturned
          Cane: Denied | Cane/upheld
          Cane: Up\u00adheld | Cane/upheld
          Electro- diagnostic study: Upheld | Electro-diagnostic study/upheld
          (Retro) Drug A\\n#30: Upheld | (Retro) Drug A #30/upheld
          """)
  void aServiceGoesUpToItsDecision(String service, String expected) {
    String text = "IMR ISSUES, DECISIONS AND RATIONALES\n" + service.replace("\\n", "\n") + PARTS;
    assertThat(shown(text)).containsExactly(expected + "/C/M/R.");
    assertThat(shown(text.replace("\n", "\n\n"))).containsExactly(expected + "/C/M/R.");
    assertThat(shown(text.replace("\n", "\n\f"))).containsExactly(expected + "/C/M/R.");
    assertThat(issues).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Decision rationale: It helps. It is not necessary.\\nCane: Upheld | Cane
          Decision rationale: It helps.\\nCane, with a rubber tip and\\na strap: Upheld | Cane, with a rubber tip and a strap
          Decision rationale: It helps in most of the cases seen\\nso far\\nCane: Upheld | Cane
          Decision rationale: He wrote "no."\\nCane: Upheld | Cane
          Decision rationale: It helps.\\nCane #2 was the original request. Cane #1 was authorized by the Claims Administrator.\\nThe remaining IMR eligible portion of the original request, Cane #1 is: Upheld | Cane #2 was the original request. Cane #1 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Cane #1 is
          """)
  void aServiceBeginsAfterTheRationaleBeforeIt(String before, String service) {
    String text =
        "IMR ISSUES, DECISIONS AND RATIONALES\nA wide chair: Upheld\nMAXIMUS guideline: M\n"
            + before.replace("\\n", "\n")
            + PARTS;
    assertThat(shown(text)).hasSize(2).last().isEqualTo(service + "/upheld/C/M/R.");
  }

  @Test
  void labelsMayWrapBeGluedOrBeMissing() {
    String text =
        "IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nClaims\nAdministrator guideline: C"
            + "\nMAXIMUSguideline : M\nDecision\nrationale:R.\nChair: Overturned\nMAXIMUS guideline:"
            + " N.\nBed: Upheld\nDecision rationale: S.";
    assertThat(shown(text))
        .containsExactly("Cane/upheld/C/M/R.", "Chair/overturned//N./", "Bed/upheld///S.");
    assertThat(issues).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Claims Adminstrator guideline | MAXIMUS guidline | Decision rationle
          Claims Administrator's Guidelines | Acme Review Organization Guideline | Rationale for decision
          CLAIM ADMINISTRATORS GUIDELINE | IMR reviewer guideline | Reviewer's rationale
          Claims\\nAdmin istrator guide line | Expert Reviewer guideline | Decision\\frationale
          Claims Administrator guideline | Reviewer Guidelines | Final decision rationale
          """)
  void labelsAreKnownByWhatTheyAreMadeOf(String insurer, String reviewer, String rationale) {
    String text =
        "IMR Issues, Decisions, and Rationales\nCane: Upheld\n%s: C.\n%s: M.\n%s: R.\nMTUS guidelines: no.\nChair: Overturned\n%s: C.\n%s: M.\n%s: R.\n"
            .formatted(insurer, reviewer, rationale, insurer, reviewer, rationale)
            .replace("\\n", "\n")
            .replace("\\f", "\f");
    assertThat(shown(text))
        .containsExactly("Cane/upheld/C./M./R. MTUS guidelines: no.", "Chair/overturned/C./M./R.");
  }

  @Test
  void aDecisionThatIsNeitherKeepsItsRuling() {
    String text = "IMR ISSUES, DECISIONS AND RATIONALES\nCane: Modified" + PARTS;
    assertThat(shown(text)).containsExactly("Cane/-/C/M/R.");
    assertThat(issues).extracting(Issue::code).containsExactly(IssueCode.DECISION_MISSING);
  }

  @Test
  void aDecisionWithoutPartsIsARulingOfItsOwn() {
    String text =
        "IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nChair: Overturned"
            + PARTS
            + "Bed: Upheld";
    assertThat(shown(text))
        .containsExactly("Cane/upheld///", "Chair/overturned/C/M/R.", "Bed/upheld///");
  }

  @Test
  void partsWithoutADecisionAreARulingAndAnIssueWithItsLine() {
    String text = "IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld" + PARTS + "Chair" + PARTS;
    assertThat(shown(text)).containsExactly("Cane/upheld/C/M/R.", "Chair/-/C/M/R.");
    assertThat(issues)
        .singleElement()
        .isEqualTo(new Issue(IssueCode.DECISION_MISSING, 6, issues.getFirst().message()));
  }

  @Test
  void withoutTheirHeadingTheRulingsBeginAfterTheSummary() {
    String text = "CLINICAL CASE SUMMARY\nA man fell from a ladder.\nCane: Upheld" + PARTS;
    assertThat(shown(text)).containsExactly("Cane/upheld/C/M/R.");
  }

  @Test
  void aDecisionInProseIsNone() {
    String text =
        "IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld\nMAXIMUS guideline: M\nDecision rationale:"
            + " The denial was: Upheld by one, and Overturned by another, and upheld\nat last.";
    assertThat(shown(text)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Cane: Upheld\\nMAXIMUS guideline: M, ISSUES",
    "1. Cane is medically necessary.\\nThe Physician Reviewer based it on M., NUMBERED",
    "MAXIMUS Federal Services has determined the cane is medically necessary., NOTICE",
    "ISSUE AT DISPUTE: Cane RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS MEDICALLY"
        + " NECESSARY: R, PROFESSIONAL_REVIEW",
  })
  void theLayoutIsKnownByItsWording(String text, Layout layout) {
    LetterText letter = LetterText.of(text.replace("\\n", "\n"));
    assertThat(splitter.split(letter, issues)).get().extracting(s -> s.layout()).isEqualTo(layout);
  }

  private List<String> shown(String text) {
    issues.clear();
    return splitter.split(LetterText.of(text), issues).stream()
        .flatMap(split -> split.rulings().stream())
        .map(RulingSplitterTest::shown)
        .toList();
  }

  static String shown(RulingText ruling) {
    return String.join(
        "/",
        ruling.request(),
        ruling.decision().map(Decision::code).orElse("-"),
        ruling.guidelines().flatMap(RulingText.Guidelines::claimsAdministrator).orElse("-"),
        ruling.guidelines().map(RulingText.Guidelines::reviewer).orElse("-"),
        ruling.rationale());
  }
}
