package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TokensTest {
  private static final PhraseTagger<String> PLACES =
      PhraseTagger.<String>builder().add("low back", "back").build();

  @Test
  void serveTaggersThatWereMadeApart() {
    PhraseTagger<String> conditions =
        PhraseTagger.<String>builder().add("back pain", "pain").build();
    Tokens tokens = Tokens.of("Chronic low back pain");

    assertThat(PLACES.tag(tokens)).extracting(m -> m.in(tokens.text())).containsExactly("low back");
    assertThat(conditions.first(tokens)).map(m -> m.in(tokens.text())).contains("back pain");
  }

  @Test
  void ofAStretchKeepTheirOffsetsInTheText() {
    Tokens tokens = Tokens.of("low back, low back, low back");

    assertThat(PLACES.tag(tokens.between(8, 20)))
        .extracting(Match::start, Match::end)
        .containsExactly(tuple(10, 18));
    assertThat(tokens.between(8, 20).stripped().written()).isEqualTo(", low back,");
  }

  @Test
  void ofAStretchLeaveOutWhatItsEndsDivide() {
    Tokens tokens = Tokens.of("low back");

    assertThat(PLACES.tag(tokens.between(0, 6))).isEmpty();
    assertThat(PLACES.tag(tokens.between(1, 8))).isEmpty();
  }

  @Test
  void doNotRunOnOverTheEndOfASentenceThatWordsLeftOutStoodBeside() {
    PhraseTagger<String> tagger = PhraseTagger.<String>builder().add("knee strain", "x").build();
    TokenSet sides = TokenSet.of("left");

    assertThat(tagger.tag(Tokens.of("knee, left strain").without(sides))).hasSize(1);
    assertThat(tagger.tag(Tokens.of("knee. Left strain").without(sides))).isEmpty();
  }
}
