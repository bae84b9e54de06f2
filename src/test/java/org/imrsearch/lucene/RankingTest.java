package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.query.Hit;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingTest {
  @TempDir Path folder;

  @Test
  void aWordInTheServiceCountsMoreThanInPassing() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Gym membership", "No brace was tried."),
            new LetterBuilder("b").upheld("Knee brace", "The joint is stable."))) {
      assertThat(index.ids("brace")).containsExactly("b#1", "a#1");
    }
  }

  @Test
  void aShortServiceCountsMoreThanALongOne() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Walker, cane, knee brace, ramp and bath seat", "No."),
            new LetterBuilder("b").upheld("Knee brace", "No."))) {
      assertThat(index.ids("brace")).containsExactly("b#1", "a#1");
    }
  }

  @Test
  void formsOfAWordCountTogether() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Cane", "Blocks failed. A block was asked for."),
            new LetterBuilder("b").upheld("Cane", "Blocks failed. A cane was asked for."))) {
      assertThat(index.ids("block")).containsExactly("a#1", "b#1");
      assertThat(index.ids("blocks")).containsExactly("a#1", "b#1");
    }
  }

  @Test
  void aRareWordCountsMoreThanACommonOne() {
    LetterBuilder[] letters = new LetterBuilder[12];
    for (int i = 0; i < 10; i++) {
      letters[i] = new LetterBuilder("common" + i).upheld("Cane", "Pain.");
    }
    letters[10] = new LetterBuilder("rare").upheld("Cane", "Dystonia.");
    letters[11] = new LetterBuilder("z").upheld("Cane", "Nothing.");
    try (TestIndex index = TestIndex.of(folder, letters)) {
      List<Hit> hits = index.search("pain OR dystonia").hits();
      assertThat(hits).hasSize(11);
      assertThat(hits.getFirst().id()).isEqualTo("rare#1");
    }
  }

  @Test
  void weightsActWithoutIndexingAnew() {
    TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Gym membership", "No brace was tried."),
            new LetterBuilder("b").upheld("Knee brace", "The joint is stable."))
        .close();
    IndexSchema schema =
        IndexSchema.of(
            TestIndex.SCHEMA.fields().stream().map(RankingTest::rationaleFirst).toList(),
            TestIndex.SCHEMA.analyzers());
    try (LuceneSearchEngine engine =
        LuceneSearchEngine.open(folder, schema, () -> TestIndex.WORDS, TestIndex.VERSION)) {
      assertThat(TestIndex.ids(engine.search(TestIndex.request("brace"))))
          .containsExactly("a#1", "b#1");
    }
  }

  private static Field rationaleFirst(Field field) {
    return field instanceof Field.TextField text
        ? new Field.TextField(
            text.name(),
            text.label(),
            text.help(),
            new Field.Words(
                text.words().analyzer(),
                text.name().equals("rationale") ? 20 : 0.1f,
                text.words().length()))
        : field;
  }

  @Test
  void aPhraseRanksByItsBestField() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Cane", "The knee brace failed."),
            new LetterBuilder("b").upheld("Knee brace", "The joint is stable."))) {
      assertThat(index.ids("\"knee brace\"")).containsExactly("b#1", "a#1");
    }
  }
}
