package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellerTest {
  private static final Words WORDS =
      Words.NONE.with("drug", "naproxen").with("site", "{side} knee");

  @ParameterizedTest
  @CsvSource({
    "{drug} helps,naproxen helps",
    "{Drug} helps,Naproxen helps",
    "take {a joint},take an elbow",
    "the {site} and {drug},the left knee and naproxen"
  })
  void fillsSlotsFromWordsAndRules(String template, String expected) {
    assertThat(teller(Set.of()).fill(template, WORDS)).isEqualTo(expected);
  }

  @Test
  void keepsAlternativesWhoseConditionsHold() {
    List<String> alternatives = List.of("[sexed] she", "[!sexed] the worker");
    assertThat(teller(Set.of("sexed")).choose(alternatives)).isEqualTo("she");
    assertThat(teller(Set.of()).choose(alternatives)).isEqualTo("the worker");
  }

  @Test
  void saysNothingTwiceWhileThereIsAnotherWay() {
    List<String> ways = List.of("one way of saying a thing", "another way of saying a thing");
    Teller teller = teller(Set.of());
    assertThat(List.of(teller.choose(ways), teller.choose(ways)))
        .containsExactlyInAnyOrderElementsOf(ways);
  }

  @Test
  void namesTheSlotThatNothingFills() {
    assertThatThrownBy(() -> teller(Set.of()).fill("{nothing}", WORDS))
        .hasMessageContaining("nothing");
  }

  private static Teller teller(Set<String> flags) {
    Map<String, List<String>> rules = Map.of("side", List.of("left"), "joint", List.of("elbow"));
    return new Teller(rules, Dice.of(1, 1), flags);
  }
}
