package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
  @ParameterizedTest
  @CsvSource({
    "elbow,an elbow",
    "knee,a knee",
    "MRI of the knee,an MRI of the knee",
    "18-year-old,an 18-year-old",
    "52,a 52",
    "81,an 81",
    "x-ray,an x-ray",
    "one-level fusion,a one-level fusion"
  })
  void choosesTheArticleByTheSound(String text, String expected) {
    assertThat(English.withArticle(text)).isEqualTo(expected);
  }

  @Test
  void listsWithAndWithoutTheSerialComma() {
    assertThat(English.list(List.of("a"), true)).isEqualTo("a");
    assertThat(English.list(List.of("a", "b"), true)).isEqualTo("a and b");
    assertThat(English.list(List.of("a", "b", "c"), true)).isEqualTo("a, b, and c");
    assertThat(English.list(List.of("a", "b", "c"), false)).isEqualTo("a, b and c");
  }

  @ParameterizedTest
  @CsvSource({
    "The records are silent.,the records are silent.",
    "A note says so.,a note says so.",
    "MRI shows it.,MRI shows it.",
    "Norco was taken.,Norco was taken."
  })
  void continuesASentenceButKeepsNames(String sentence, String expected) {
    assertThat(English.continued(sentence, Set.of("Norco"))).isEqualTo(expected);
  }
}
