package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTaggerTest {
  private static final PhraseTagger<String> TAGGER =
      PhraseTagger.<String>builder()
          .add("pain", "pain")
          .add("low back pain", "lbp")
          .add("brace", "brace")
          .add("injury", "injury")
          .add("x-ray", "xray")
          .add("NSAIDs, GI symptoms & cardiovascular risk", "gi")
          .add("Lidoderm (lidocaine patch)", "lidoderm")
          .add("de Quervain's", "dq")
          .add("lidocaine 5%", "topical")
          .add("2. Opioids for Subacute Pain", "subacute")
          .addAsWritten("RA", "arthritis")
          .addAsWritten("AC joint", "ac")
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          low back pain today ! low back pain
          LOW-BACK/PAIN ! LOW-BACK/PAIN
          Low  back pains ! Low  back pains
          braces ! braces
          injuries ! injuries
          X ray and x-rays ! X ray|x-rays
          painful ! -
          repaint ! -
          rated RA ! RA
          ra ! -
          the AC joint, the ac joint ! AC joint
          NSAIDs, GI symptoms and cardiovascular risk. ! NSAIDs, GI symptoms and cardiovascular risk
          Lidoderm® (lidocaine patch), ! Lidoderm® (lidocaine patch)
          dequervains ! -
          de Quervains ! de Quervains
          de Quervain ! de Quervain
          de Quervain’s ! de Quervain’s
          lidocaine 5 mg ! -
          lidocaine 5% ! lidocaine 5%
          is low. Back pain ! pain
          2. Opioids for Subacute Pain ! 2. Opioids for Subacute Pain
          """)
  void findsWholeTokensLeftmostLongest(String text, String expected) {
    List<String> wanted = expected == null ? List.of() : List.of(expected.split("\\|"));

    assertThat(TAGGER.tag(text)).extracting(m -> m.in(text)).isEqualTo(wanted);
  }

  @Test
  void lineBreaksBetweenTokensDoNotMatter() {
    assertThat(TAGGER.tag("low\n\nback\r\n pain"))
        .extracting(Match::payload)
        .containsExactly("lbp");
  }

  @Test
  void matchesDoNotOverlap() {
    assertThat(TAGGER.tag("pain low back pain pain"))
        .containsExactly(
            new Match<>(0, 4, "pain"), new Match<>(5, 18, "lbp"), new Match<>(19, 23, "pain"));
  }

  @ParameterizedTest
  @CsvSource({
    "'low back pain', 0, 13",
    "'of low back pain', 3, 16",
    "'of low back pain', 2, 16",
    "'of  low back', 3, -1",
    "'of low back pain', 0, -1",
    "'slow back pain', 1, -1",
    "'(pain)', 0, -1",
    "'(pain)', 1, 5",
    "'pain', 4, -1"
  })
  void longestAtIsAnchoredAtTheOffset(String text, int offset, int end) {
    assertThat(TAGGER.longestAt(text, offset).map(Match::end).orElse(-1)).isEqualTo(end);
  }

  @Test
  void exactlyTakesTheWholeTextInAnyCase() {
    assertThat(TAGGER.exactly("ra")).contains("arthritis");
    assertThat(TAGGER.exactly(" Low-back PAIN ")).contains("lbp");
    assertThat(TAGGER.exactly("low back")).isEmpty();
    assertThat(TAGGER.exactly("low back pain x")).isEmpty();
    assertThat(TAGGER.exactly("")).isEmpty();
  }

  @Test
  void aPhraseStandsForOneThing() {
    PhraseTagger.Builder<String> builder = PhraseTagger.<String>builder().add("a b", "x");

    builder.add("A-B", "x");
    assertThatThrownBy(() -> builder.add("a-b", "y")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.add("--", "y")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPhraseOfAnyCapitalsWidensOneAsWritten() {
    PhraseTagger<String> both =
        PhraseTagger.<String>builder().addAsWritten("PT", "x").add("pt", "x").build();

    assertThat(both.tag("PT pt")).hasSize(2);
  }

  @Test
  void manyBranchesAtOneToken() {
    PhraseTagger.Builder<Integer> builder = PhraseTagger.builder();
    for (int i = 0; i < 500; i++) {
      builder.add("topic number" + i + " of guide", i).add("w" + i, i);
    }
    PhraseTagger<Integer> tagger = builder.build();

    assertThat(tagger.tag("topic number499 of guide, w17, w500"))
        .extracting(Match::payload)
        .containsExactly(499, 17);
  }

  @Test
  void longTextOfPrefixesStaysQuick() {
    String text = "low back ".repeat(200_000);

    assertThat(TAGGER.tag(text)).isEmpty();
  }
}
