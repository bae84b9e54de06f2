package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.imrsearch.engine.facet.FacetPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns as Lucene's regular expressions, which a cluster reads. */
class PatternsTest {
  private static boolean fits(String pattern, String text) {
    return new CharacterRunAutomaton(
            Operations.determinize(
                new RegExp(pattern).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT))
        .run(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.b", "x*", "(a|b)", "a\"b", "c:\\d", "#1", "a@b", "<3-4>", "~a&b", "50%", "é-è"})
  void aTextFitsItselfAlone(String text) {
    assertThat(fits(Patterns.quoted(text), text)).isTrue();
    assertThat(fits(Patterns.quoted(text), text + "x")).isFalse();
    assertThat(fits(Patterns.quoted(text), "aab")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "spin*, spine, true",
    "spin*, spin, true",
    "spin*, aspine, false",
    "*ectomy, discectomy, true",
    "*ectomy, ectomy, true",
    "?pioid, opioid, true",
    "?pioid, pioid, false",
    "a.c*, abcd, false"
  })
  void aWordFitsItsWildcard(String pattern, String word, boolean fitting) {
    assertThat(fits(Patterns.wildcard(pattern), word)).isEqualTo(fitting);
  }

  /** Nobody wrote a stem. */
  @ParameterizedTest
  @ValueSource(strings = {"*", "*block", "?block"})
  void noStemFitsAWildcard(String pattern) {
    assertThat(fits(Patterns.wildcard(pattern), "\u0001block")).isFalse();
  }

  private static String value(String... segments) {
    return DocumentLayout.facetValue(1, FacetPath.of(List.of(segments)));
  }

  @Test
  void facetsAreCountedDownToALevel() {
    String two = Patterns.facetValues(2, "");
    assertThat(fits(two, value("MTUS"))).isTrue();
    assertThat(fits(two, value("MTUS", "Chronic Pain"))).isTrue();
    assertThat(fits(two, value("MTUS", "Chronic Pain", "Opioids"))).isFalse();
  }

  @Test
  void facetsAreCountedBelowAPathAsItIsTyped() {
    String below = Patterns.facetValues(3, "mtus/CHRONIC pain");
    assertThat(fits(below, value("MTUS", "Chronic Pain"))).isTrue();
    assertThat(fits(below, value("MTUS", "Chronic Pain", "Opioids"))).isTrue();
    assertThat(fits(below, value("MTUS", "Chronic Pain and more"))).isFalse();
    assertThat(fits(below, value("ODG", "Chronic Pain"))).isFalse();
  }

  @Test
  void aNameMayHoldWhatStandsBetweenNames() {
    String below = Patterns.facetValues(3, "Opioids/hydrocodone/acetaminophen");
    assertThat(fits(below, value("Opioids", "hydrocodone/acetaminophen"))).isTrue();
  }

  @Test
  void pagesAndMonthsAreTypedWithoutTheirZeros() {
    assertThat(fits(Patterns.facetValues(3, "MTUS/57"), value("MTUS", "\u001d000057"))).isTrue();
    assertThat(fits(Patterns.facetValues(3, "2016-05"), value("2016", "05"))).isTrue();
  }

  /** What is noted of a value is counted with it. */
  @Test
  void aNoteStandsOnTheLevelOfItsValue() {
    String noted = value("MTUS", "\u001d000057", "\u001cExercise");
    assertThat(noted).startsWith("12");
    assertThat(fits(Patterns.facetValues(2, ""), noted)).isTrue();
  }
}
