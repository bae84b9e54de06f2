package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.imrsearch.determination.CitedBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To be said to cite nothing is a fact; to cite from outside of the MTUS is another. */
class NoEvidenceTest {
  private final CitationReader reader =
      new CitationReader(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Claims Administrator did not cite any medical evidence for its decision.",
        "The Claims Administrator did not cite any evidence basis for its decision.",
        "The Claims Administrator did not cite evidence-based criteria in its determination.",
        "The Claims Administrator did not provide any evidence-based citations for its decision.",
        "The Claims Administrator did not base their decision on the MTUS. The Claims"
            + " Administrator did not provide any evidence-based recommendations.",
        "The Claims Administrator did not base their decision on the MTUS. Decision based on"
            + " Non-MTUS Citation None.",
        "The Claims Administrator did not base their decision on the MTUS. Decision based on"
            + " Non-MTUS Citation No guidelines cited.",
        "Decision based on Non-MTUS Citation Not cited.",
        "Decision based on Non-MTUS Citation: N/A",
        "Decision based on Non-MTUS Citation The Claims Administrator did not cite a guideline.",
        "The Claims Administrator did not specify any guidelines.",
        "The Claims Administrator failed to cite any guideline.",
        "There were no guidelines cited by the Claims Administrator.",
        "The UR physician did not reference any evidence-based guidelines.",
        "No evidence-based guidelines were cited.",
        "No guidelines.",
        "No citation provided.",
        "Guidelines not cited",
        "None cited.",
        "N/A",
        "Unknown",
      })
  void aPartyThatIsSaidToCiteNothing(String block) {
    CitationReader.Block read = reader.read(CitedBy.CLAIMS_ADMINISTRATOR, block);
    assertThat(read.citations()).isEmpty();
    assertThat(read.noEvidence()).isTrue();
    assertThat(read.understood()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The Claims Administrator did not base their decision on the MTUS.",
        "The Claims Administrator based their decision on recommendation(s) outside of the MTUS"
            + " Guidelines.",
        "The Claims Administrator did not base their decision on the MTUS. Decision based on"
            + " Non-MTUS Citation Official Disability Guidelines (ODG) Knee, MRI.",
        "The Claims Administrator did not cite the MTUS. Decision based on Non-MTUS Citation ODG.",
        "Decision based on Non-MTUS Citation Invented Trial of Rest: no evidence of benefit, 2012.",
        "Decision based on MTUS.",
        "The Expert Reviewer found the guidelines used by the Claims Administrator relevant.",
        "The Expert Reviewer found the guidelines used by the Claims Administrator not applicable.",
      })
  void aPartyThatCitesOrIsSilent(String block) {
    CitationReader.Block read = reader.read(CitedBy.CLAIMS_ADMINISTRATOR, block);
    assertThat(read.noEvidence()).isFalse();
    assertThat(read.understood()).isTrue();
  }
}
