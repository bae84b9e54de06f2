package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.junit.jupiter.api.Test;

class RulingCitationsTest {
  private final RulingCitations citations =
      new RulingCitations(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());
  private final List<Issue> issues = new ArrayList<>();

  private RulingCitations.Read read(String insurer, String reviewer, String rationale) {
    RulingText text =
        new RulingText(
            1,
            "a service",
            Optional.of(Decision.UPHELD),
            Optional.of(new RulingText.Guidelines(insurer, reviewer)),
            rationale);
    return citations.read(1, text, issues);
  }

  private static List<Citation> by(CitedBy party, RulingCitations.Read read) {
    return read.citations().stream().filter(c -> c.citedBy() == party).toList();
  }

  @Test
  void aReviewerWhoFindsTheInsurersGuidelinesRelevantCitesThem() {
    RulingCitations.Read read =
        read(
            "The Claims Administrator based its decision on the Chronic Pain Medical Treatment"
                + " Guidelines, page 60, which is part of the MTUS. The provider did not dispute"
                + " the guidelines used by the Claims Administrator.",
            "The Expert Reviewer found the guidelines used by the Claims Administrator relevant"
                + " and appropriate. The Expert Reviewer additionally found the Official"
                + " Disability Guidelines (ODG), Pain Chapter, a medical treatment guideline not"
                + " in the MTUS, relevant and appropriate.",
            "");
    assertThat(CitationReaderTest.shown(by(CitedBy.CLAIMS_ADMINISTRATOR, read)))
        .isEqualTo("MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/60");
    assertThat(CitationReaderTest.shown(by(CitedBy.REVIEWER, read)))
        .isEqualTo("MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/60 + ODG/Pain/-/-/-/-");
    assertThat(read.noEvidence()).isEmpty();
    assertThat(issues).isEmpty();
  }

  @Test
  void guidelinesThatTheReviewerRejectsAreNotTheReviewers() {
    RulingCitations.Read read =
        read(
            "The Claims Administrator based its decision on the ODG.",
            "The Expert Reviewer found the guidelines used by the Claims Administrator not"
                + " applicable. The Expert Reviewer relied on the MTUS Chronic Pain Guidelines.",
            "");
    assertThat(CitationReaderTest.shown(by(CitedBy.REVIEWER, read)))
        .isEqualTo("MTUS/Chronic Pain Guidelines/-/-/-/-");
  }

  @Test
  void partiesThatCiteNothingAreTold() {
    RulingCitations.Read read =
        read(
            "The Claims Administrator did not cite any medical evidence for its decision.",
            "The Expert Reviewer did not cite any medical evidence for its decision.",
            "Page 57 of the MTUS Chronic Pain Medical Treatment Guidelines says so.");
    assertThat(read.noEvidence()).containsExactly(CitedBy.CLAIMS_ADMINISTRATOR, CitedBy.REVIEWER);
    assertThat(by(CitedBy.RATIONALE, read)).hasSize(1);
    assertThat(issues).isEmpty();
  }

  @Test
  void aBlockThatIsMissingOrNotUnderstoodIsAnIssue() {
    assertThat(read("", "Decision based on ", "").noEvidence()).isEmpty();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly(IssueCode.GUIDELINE_MISSING, IssueCode.CITATION_UNREADABLE);
  }

  @Test
  void onlyPagesWithoutATopicHaveInferredTopics() {
    RulingCitations.Read read =
        read(
            "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 98-99.",
            "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 98-99.",
            "Page 122 of the MTUS Chronic Pain Medical Treatment Guidelines says so.");
    assertThat(read.citations())
        .extracting(Citation::inferredTopics)
        .containsExactly(
            List.of("Physical Medicine"), List.of(), List.of("Trigger point injections"));
    assertThat(read.citations().getFirst().guideline()).containsExactly("MTUS", "Chronic Pain");
  }

  @Test
  void pagesOfAnEditionThatTheCatalogueDoesNotKnowTellNothing() {
    RulingCitations.Read read =
        read(
            "Decision based on MTUS Chronic Pain Medical Treatment 2016 Page(s): 98-99.",
            "Decision based on MTUS Chronic Pain Medical Treatment 2016 Page(s): 81.",
            "");
    assertThat(read.citations())
        .extracting(Citation::inferredTopics)
        .containsExactly(List.of(), List.of("Epidural steroid injections (ESIs)"));
  }
}
