package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Matching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that name a decision, and what scores are made of. */
class OutcomeSearchTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    index =
        TestIndex.of(
            folder,
            new LetterBuilder("no").upheld("Gym", "An earlier denial was overturned. Gym."),
            new LetterBuilder("yes").overturned("Gym", "He lost weight there."),
            new LetterBuilder("other").overturned("Cane", "It helps."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "gym overturned, 'yes#1'",
    "denied gym, 'no#1'",
    "gym denial reversed, 'yes#1'",
    "overturned, 'yes#1,other#1'",
    "gym -overturned, 'no#1'",
    "gym \"overturned\", 'no#1'",
    "gym rationale:overturned, 'no#1'",
    "is a gym covered, 'yes#1'",
  })
  void actOnTheDecision(String query, String ids) {
    assertThat(index.ids(query)).containsExactlyInAnyOrder(ids.split(","));
  }

  @Test
  void anExplanationSumsUpToTheScore() {
    List<Hit> hits =
        index
            .search(TestIndex.request("gym weight allowed", new Matching(false, false, true)))
            .hits();
    assertThat(hits).isNotEmpty();
    for (Hit hit : hits) {
      double sum = hit.explanation().stream().mapToDouble(Hit.FieldScore::points).sum();
      assertThat(sum).isCloseTo(hit.score(), within(0.001));
    }
    Map<String, String> first =
        hits.getFirst().explanation().stream()
            .collect(Collectors.toMap(Hit.FieldScore::field, Hit.FieldScore::matched));
    assertThat(first)
        .containsEntry("service", "gym")
        .containsEntry("rationale", "weight")
        .containsEntry("decision", "allowed");
    assertThat(index.search("gym").hits().getFirst().explanation()).isEmpty();
  }
}
