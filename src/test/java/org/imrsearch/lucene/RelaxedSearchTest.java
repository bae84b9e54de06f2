package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Matching;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelaxedSearchTest {
  @TempDir static Path folder;
  private static TestIndex index;

  @BeforeAll
  static void write() {
    List<LetterBuilder> letters = new ArrayList<>();
    for (int i = 10; i < 40; i++) {
      letters.add(new LetterBuilder("cane" + i).upheld("Cane", "A cane is steady on a ramp."));
    }
    letters.add(new LetterBuilder("both").upheld("Second block", "The first block helped."));
    letters.add(new LetterBuilder("most").overturned("Block", "It helped for a while."));
    letters.add(new LetterBuilder("part").upheld("Walker", "A block did nothing."));
    index = TestIndex.of(folder, letters.toArray(LetterBuilder[]::new));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @Test
  void aQuestionFindsWhatHoldsMostOfItsWords() {
    SearchResponse found =
        index.searchAsUsual("when is a second block tolerated if the first one helped?");
    assertThat(found.relaxed()).isTrue();
    assertThat(found.hits()).extracting(Hit::id).startsWith("both#1", "most#1");
    assertThat(found.letGo()).startsWith("when", "is", "a").contains("tolerated", "first");
    assertThat(found.rulings()).isEqualTo(found.hits().size());
  }

  @Test
  void allWordsForbidsIt() {
    SearchResponse found =
        index.search(TestIndex.request("second block unheard", new Matching(true, false, false)));
    assertThat(found.relaxed()).isFalse();
    assertThat(found.letGo()).isEmpty();
    assertThat(found.hits()).isEmpty();
  }

  @Test
  void enoughRulingsWithAllWordsAreNotRelaxed() {
    SearchResponse found = index.searchAsUsual("the cane on a ramp");
    assertThat(found.relaxed()).isFalse();
    assertThat(found.rulings()).isEqualTo(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"block", "\"second block\"", "decision:upheld service:walker", "unheard"})
  void whereNothingCanBeLetGoNothingIs(String query) {
    assertThat(index.searchAsUsual(query).relaxed()).isFalse();
  }

  @Test
  void whatIsNoFreeWordStillHolds() {
    assertThat(TestIndex.ids(index.searchAsUsual("block helped unheard decision:overturned")))
        .containsExactly("most#1");
    assertThat(TestIndex.ids(index.searchAsUsual("block helped unheard -second")))
        .doesNotContain("both#1")
        .contains("most#1");
    assertThat(TestIndex.ids(index.searchAsUsual("\"second block\" helped unheard")))
        .containsExactly("both#1");
  }

  @Test
  void aDecisionIsNotLetGo() {
    SearchResponse found = index.searchAsUsual("overturned second block");
    assertThat(TestIndex.ids(found)).containsExactly("most#1");
    assertThat(found.letGo()).doesNotContain("overturned");
  }
}
