package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own lists. */
class QueryWordsTest {
  private static final QueryWords WORDS =
      QueryWords.load(IndexConfig.FOLDER, IndexConfig.VOCABULARY);

  @TempDir Path folder;

  /** s: stop, i: idle, o! and u!: certainly overturned and upheld, o? and u?: likely so. */
  private static String read(String query) {
    return WORDS.read(Arrays.asList(query.split(" "))).stream()
        .map(word -> word.named().typed().replace(' ', '_') + mark(word))
        .collect(Collectors.joining(" "));
  }

  private static String mark(QueryWord word) {
    return switch (word) {
      case QueryWord.Subject s -> "";
      case QueryWord.Stop s -> "/s";
      case QueryWord.Idle i -> "/i";
      case QueryWord.Outcome o -> "/" + o.decision().code().charAt(0) + (o.certain() ? "!" : "?");
    };
  }

  @ParameterizedTest
  @CsvSource({
    "MRI of the knee, MRI of/s the/s knee",
    "overturned MRI, overturned/o! MRI",
    "MRI approved, MRI approved/o!",
    "is an MRI approved, is/s an/s MRI approved/o?",
    "denial reversed, denial_reversed/o!",
    "gym denial overturned, gym denial/i overturned/o!",
    "upheld or overturned gym, upheld/i or/s overturned/i gym",
    "gym not medically necessary, gym not_medically_necessary/u?",
    "gym non-certified, gym non-certified/u!",
    "MRI denied no red flags less than six weeks, "
        + "MRI denied/u? no/i red_flags less/i than/s six weeks",
    "the of, the of",
    "the gym, the/s gym",
  })
  void readsWhatWordsMean(String query, String read) {
    assertThat(read(query)).isEqualTo(read);
  }

  @Test
  void aPhraseHasOneMeaning() throws IOException {
    Files.copy(IndexConfig.FOLDER.resolve("synonyms.csv"), folder.resolve("synonyms.csv"));
    Files.writeString(
        folder.resolve("query-words.yaml"),
        """
        stop: []
        idle: []
        questions: []
        outcomes:
          overturned:
            certain: [won]
          upheld:
            certain: [won]
        """);
    assertThatThrownBy(() -> QueryWords.load(folder, IndexConfig.VOCABULARY))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("query-words.yaml:6:");
  }

  @Test
  void anUnknownKeyIsAMistake() throws IOException {
    Files.writeString(folder.resolve("query-words.yaml"), "stopp: []\n");
    assertThatThrownBy(() -> QueryWords.load(folder, IndexConfig.VOCABULARY))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("query-words.yaml:1:");
  }
}
