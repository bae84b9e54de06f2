package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own formulas. */
class BoilerplateTest {
  private static final Boilerplate BOILERPLATE = Boilerplate.load(IndexConfig.FOLDER);

  private static boolean holds(String text, String word) {
    int at = text.indexOf(word);
    return BOILERPLATE.in(text).stream().anyMatch(s -> s.holds(at, at + word.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The injured worker is a 57 year old male who sustained an industrial injury on 3-4-2014.",
        "Therefore, the request is not medically necessary.",
        "Medical necessity has not been established.",
      })
  void aSentenceOfFormulasIsBoilerplate(String sentence) {
    String text = "A ramp is steep. " + sentence + " It is wet.";
    assertThat(BOILERPLATE.in(text))
        .anyMatch(s -> text.substring(s.start(), s.end()).strip().equals(sentence));
    assertThat(holds(text, "steep")).isFalse();
    assertThat(holds(text, "wet")).isFalse();
  }

  @Test
  void aFormulaInASentenceOfItsOwnWordsIsBoilerplateAlone() {
    String text = "The injured worker is a welder with a torn cuff and a stiff neck.";
    assertThat(holds(text, "worker")).isTrue();
    assertThat(holds(text, "cuff")).isFalse();
  }

  @Test
  void noFormulaNoBoilerplate() {
    assertThat(BOILERPLATE.in("He had 2.")).isEmpty();
    assertThat(Boilerplate.none().in("The request is not medically necessary.")).isEmpty();
  }
}
