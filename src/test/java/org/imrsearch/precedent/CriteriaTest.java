package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTest {
  private static final CriteriaSettings SETTINGS = TestRulings.WORDS.criteria();

  private static List<Criterion> criteria(String... rationales) {
    return Criteria.of(TestRulings.of(Decision.UPHELD, List.of(rationales)), SETTINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The MTUS recommends traction only when a nerve root is pinched and exercise has failed.",
        "According to the ODG, a knee brace is recommended for torn ligaments with instability.",
        "Criteria for ordering a scan are trauma, fever, cancer and loss of strength.",
        "An initial trial of 6 visits over 2 weeks may be followed by more if pain falls.",
      })
  void whatAGuidelineAsksForIsACriterion(String sentence) {
    assertThat(criteria("He fell from a ladder. " + sentence + " His knee was stiff."))
        .extracting(Criterion::sentence)
        .containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The MTUS does not address traction of the neck at home with a pulley.",
        "This request for twelve visits exceeds what the guideline recommends for sprains.",
        "The claimant has not tried exercise as the guidelines recommend for a stiff neck.",
        "Guidelines recommend rest.",
        "He fell from a ladder, and since then his knee has been stiff and swollen.",
      })
  void whatAppliesItOrIsSilentIsNone(String sentence) {
    assertThat(criteria(sentence)).isEmpty();
  }

  @Test
  void nearlyTheSameIsOneOfWhichLettersAreCounted() {
    List<FoundRuling> rulings =
        List.of(
            TestRulings.ruling(
                "A",
                Decision.UPHELD,
                "ODG supports a sling after surgery of the shoulder for four weeks at most."),
            TestRulings.ruling(
                "B",
                Decision.UPHELD,
                "The MTUS recommends traction only if a nerve root is pinched and exercise failed."),
            TestRulings.ruling(
                "C",
                Decision.OVERTURNED,
                "Per the MTUS guidelines, traction is recommended only if a nerve root is pinched"
                    + " and exercise has failed."));
    List<Criterion> found = Criteria.of(rulings, SETTINGS);
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().letters()).isEqualTo(2);
    assertThat(found.getFirst().rulings()).isEqualTo(2);
    assertThat(found.getFirst().overturned()).isEqualTo(1);
    assertThat(found.getFirst().caseNumber()).isEqualTo("B");
    assertThat(found.get(1).caseNumber()).isEqualTo("A");
  }

  @Test
  void otherNumbersAreOtherCriteria() {
    assertThat(
            criteria(
                "ODG recommends a trial of 6 visits over 2 weeks for strains of the neck.",
                "ODG recommends a trial of 10 visits over 8 weeks for strains of the neck."))
        .hasSize(2);
  }
}
