package org.imrsearch.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.api.Test;

/** What is read of one ruling is what the whole letter says of it. */
class DeterminationJsonReaderTest {
  private static final List<Determination> LETTERS =
      TestLetters.in(Path.of("corpus")).stream()
          .map(RawLetter::text)
          .map(TestLetters::parse)
          .filter(LetterResult.Parsed.class::isInstance)
          .map(parsed -> ((LetterResult.Parsed) parsed).determination())
          .toList();

  @Test
  void anExcerptSaysWhatTheLetterSays() {
    assertThat(LETTERS).anyMatch(letter -> letter.rulings().size() > 3).hasSizeGreaterThan(50);
    for (Determination letter : LETTERS) {
      byte[] json = DeterminationJson.encode(letter);
      for (int i = 0; i < letter.rulings().size(); i++) {
        Ruling ruling = letter.rulings().get(i);
        assertThat(DeterminationJsonReader.excerpt(json, i))
            .isEqualTo(RulingExcerpt.of(letter, ruling));
      }
    }
  }

  @Test
  void aLetterHasNoRulingBehindItsLast() {
    Determination letter = LETTERS.getFirst();
    byte[] json = DeterminationJson.encode(letter);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeterminationJsonReader.excerpt(json, letter.rulings().size()))
        .withMessageContaining("no ruling " + letter.rulings().size());
  }

  @Test
  void whatIsNoDeterminationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeterminationJsonReader.excerpt("{\"id\":\"a\"}".getBytes(UTF_8), 0))
        .withMessageContaining("rulings");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DeterminationJsonReader.excerpt("{\"rulings\":[{}]}".getBytes(UTF_8), 0));
  }
}
