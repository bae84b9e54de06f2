package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GluedWordsTest {
  private final GluedWords words =
      new GluedWords(List.of("is not medically necessary", "based on MTUS", "year old"));

  @ParameterizedTest
  @CsvSource({
    "is notmedically necessary., is not medically necessary.",
    "Basedon MTUS, Based on MTUS",
    "onMTUS, on MTUS",
    "a 40 yearold man, a 40 year old man",
    "notmedicallynecessary, notmedicallynecessary",
    "isnot and ISNOT, is not and IS NOT",
    "based upon, based upon",
    "notmedicallyx, notmedicallyx"
  })
  void partsPairsOfTheWordingsOnly(String text, String parted) {
    assertThat(words.parted(text)).isEqualTo(parted);
  }

  @Test
  void aTextWithoutJoinedWordsIsTheSame() {
    String text = "Nothing is joined here.\n";
    assertThat(words.parted(text)).isSameAs(text);
  }
}
