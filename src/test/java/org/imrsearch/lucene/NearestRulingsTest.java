package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.query.Filter;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Likeness.Trait;
import org.imrsearch.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestRulingsTest {
  private static final Query SHOULDER = new Query.Value("topic", "Shoulder");
  private static final Query KNEE = new Query.Value("topic", "Knee");
  private static final Query UPHELD = new Query.Value("decision", "upheld");

  @TempDir Path folder;

  private static Likeness traits(Trait... traits) {
    return new Likeness(List.of(traits), "", 0, List.of(), List.of(), Optional.empty());
  }

  private static Likeness text(String text) {
    return new Likeness(List.of(), text, 10, List.of(), List.of(), Optional.empty());
  }

  private static List<String> ids(TestIndex index, Likeness likeness) {
    return index.engine().nearest(likeness, 10).stream().map(FoundRuling::id).toList();
  }

  private TestIndex threeLetters() {
    return TestIndex.of(
        folder,
        new LetterBuilder("CM14-0000001")
            .upheld("MRI", "No weakness was found.")
            .cites("ODG > Pain > Shoulder")
            .upheld("Cane", "A cane is a kind of support.")
            .cites("ODG > Pain > Knee"),
        new LetterBuilder("CM14-0000002")
            .overturned("MRI", "Weakness was found.")
            .cites("ODG > Pain > Knee"),
        new LetterBuilder("CM14-0000003")
            .upheld("Brace", "Sleep hygiene comes before pills.")
            .cites("ODG > Pain > Wrist"));
  }

  @Test
  void whatHasMoreComesFirstAndWhatHasNothingIsLeftOut() {
    try (TestIndex index = threeLetters()) {
      Likeness likeness =
          traits(
              new Trait("topic", SHOULDER, 3),
              new Trait("topic", KNEE, 2),
              new Trait("decision", UPHELD, 0.5));
      assertThat(ids(index, likeness))
          .containsExactly("CM14-0000001#1", "CM14-0000001#2", "CM14-0000002#1", "CM14-0000003#1");
      assertThat(ids(index, traits(new Trait("topic", KNEE, 2))))
          .containsExactly("CM14-0000001#2", "CM14-0000002#1");
    }
  }

  @Test
  void ofEachSideAreAsManyWhateverTheFiltersSay() {
    try (TestIndex index = threeLetters()) {
      List<Query> sides = List.of(new Query.Value("decision", "overturned"), UPHELD);
      Filter any = new Filter("decision", UPHELD);
      List<Trait> traits = List.of(new Trait("topic", SHOULDER, 3), new Trait("topic", KNEE, 2));
      Likeness all = new Likeness(traits, "", 0, List.of(), List.of(), Optional.empty());
      assertThat(index.engine().nearest(all, sides, 1).stream().map(FoundRuling::id))
          .containsExactly("CM14-0000002#1", "CM14-0000001#1");
      Likeness upheld = new Likeness(traits, "", 0, List.of(any), List.of(), Optional.empty());
      assertThat(index.engine().nearest(upheld, sides, 9).stream().map(FoundRuling::id))
          .containsExactly("CM14-0000001#1", "CM14-0000001#2");
    }
  }

  @Test
  void ofOneKindTheHeaviestCounts() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("CM14-0000001")
                .upheld("MRI", "Why.")
                .cites("ODG > Pain > Shoulder")
                .cites("ODG > Pain > Knee"),
            new LetterBuilder("CM14-0000002").upheld("MRI", "Why.").cites("ODG > Pain > Wrist"))) {
      Query wrist = new Query.Value("topic", "Wrist");
      Trait heavier = new Trait("topic", wrist, 3);
      assertThat(
              ids(
                  index,
                  traits(new Trait("topic", SHOULDER, 2), new Trait("topic", KNEE, 2), heavier)))
          .containsExactly("CM14-0000002#1", "CM14-0000001#1");
      assertThat(
              ids(
                  index,
                  traits(new Trait("topic", SHOULDER, 2), new Trait("other", KNEE, 2), heavier)))
          .containsExactly("CM14-0000001#1", "CM14-0000002#1");
    }
  }

  @Test
  void narrowsByFiltersExcludesAndTheLetterItself() {
    try (TestIndex index = threeLetters()) {
      List<Trait> any = List.of(new Trait("decision", UPHELD, 1), new Trait("topic", KNEE, 2));
      Filter knee = new Filter("topic", KNEE);
      assertThat(
              ids(
                  index,
                  new Likeness(any, "", 0, List.of(knee), List.of(), Optional.of("CM14-0000001"))))
          .containsExactly("CM14-0000002#1");
      assertThat(ids(index, new Likeness(any, "", 0, List.of(), List.of(knee), Optional.empty())))
          .containsExactly("CM14-0000001#1", "CM14-0000003#1");
    }
  }

  @Test
  void findsByTheTellingWordsOfATextAndNotByWhatAllSay() {
    try (TestIndex index = threeLetters()) {
      assertThat(ids(index, text("Sleeping hygienic? The request is not medically necessary.")))
          .containsExactly("CM14-0000003#1");
      assertThat(ids(index, text("The injured worker is a ... 2014."))).isEmpty();
    }
  }

  @Test
  void allTellingWordsTogetherWeighAsMuchAsAskedFor() {
    try (TestIndex index = threeLetters()) {
      String whole = "Sleep hygiene comes before pills.";
      Trait knee = new Trait("topic", KNEE, 2);
      assertThat(
              ids(
                      index,
                      new Likeness(
                          List.of(knee), whole, 2.1, List.of(), List.of(), Optional.empty()))
                  .getFirst())
          .isEqualTo("CM14-0000003#1");
      assertThat(
              ids(
                      index,
                      new Likeness(
                          List.of(knee), whole, 1.9, List.of(), List.of(), Optional.empty()))
                  .getFirst())
          .isEqualTo("CM14-0000001#2");
    }
  }

  @Test
  void theOrderIsTotalAndLettersStandForTheirRulings() {
    LetterBuilder[] letters = new LetterBuilder[40];
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < letters.length; i++) {
      String id = "CM14-00001%02d".formatted(letters.length - i);
      letters[letters.length - 1 - i] =
          new LetterBuilder(id).upheld("MRI", "One.").upheld("Cane", "Two.");
      expected.add(0, id + "#2");
      expected.add(0, id + "#1");
    }
    try (TestIndex index = TestIndex.of(folder, letters)) {
      List<FoundRuling> found =
          index.engine().nearest(traits(new Trait("decision", UPHELD, 1)), 1_000_000);
      assertThat(found.stream().map(FoundRuling::id)).containsExactlyElementsOf(expected);
      assertThat(found.get(0).letter()).isSameAs(found.get(1).letter());
      assertThat(index.engine().nearest(traits(new Trait("decision", UPHELD, 1)), 3))
          .isEqualTo(found.subList(0, 3));
      assertThat(index.engine().nearest(traits(new Trait("decision", UPHELD, 1)), 0)).isEmpty();
    }
  }
}
