package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrsearch.determination.Decision;
import org.imrsearch.query.FoundRuling;
import org.junit.jupiter.api.Test;

class ApartTest {
  private static final PhraseSettings SETTINGS = TestRulings.WORDS.phrases();
  private final MadeUpRationales writer = new MadeUpRationales(11);

  private List<FoundRuling> rulings(Decision decision, int count, int holding, String sentence) {
    return TestRulings.of(
        decision,
        IntStream.range(0, count)
            .mapToObj(i -> writer.write(i < holding ? sentence : "", decided(decision)))
            .toList());
  }

  private static boolean decided(Decision decision) {
    return decision == Decision.OVERTURNED;
  }

  private static Apart apart(List<FoundRuling> overturned, List<FoundRuling> upheld) {
    return Apart.of(Stream.concat(overturned.stream(), upheld.stream()).toList(), SETTINGS);
  }

  @Test
  void tellsWhatIsCommonerOnEitherSideWithCountsAndExample() {
    Apart apart =
        apart(
            rulings(Decision.OVERTURNED, 40, 30, "He had failed conservative care since March."),
            rulings(Decision.UPHELD, 60, 45, "There was no documentation of radiculopathy."));
    assertThat(apart.note()).isEmpty();
    assertThat(apart.overturned()).hasSize(1);
    Telling wins = apart.overturned().getFirst();
    assertThat(wins.phrase()).isEqualTo("failed conservative care since March");
    assertThat(wins.overturned()).isEqualTo(30);
    assertThat(wins.ofOverturned()).isEqualTo(40);
    assertThat(wins.upheld()).isZero();
    assertThat(wins.ofUpheld()).isEqualTo(60);
    assertThat(wins.p()).isLessThan(1e-9);
    assertThat(wins.logLikelihood()).isGreaterThan(50);
    assertThat(wins.sentence()).isEqualTo("He had failed conservative care since March.");
    assertThat(wins.caseNumber()).isEqualTo("overturned0");
    assertThat(wins.ruling()).isEqualTo("overturned0#1");
    assertThat(apart.upheld())
        .extracting(Telling::phrase)
        .containsExactly("no documentation of radiculopathy");
  }

  @Test
  void whatOnlyAnnouncesTheOutcomeIsNotTold() {
    Apart apart =
        apart(
            rulings(Decision.OVERTURNED, 40, 40, "The request is supported and certified."),
            rulings(Decision.UPHELD, 60, 60, "The denial is upheld as not warranted."));
    assertThat(apart.overturned()).isEmpty();
    assertThat(apart.upheld()).isEmpty();
    assertThat(apart.note()).contains("no phrase sets them apart more than chance would");
  }

  @Test
  void aWordMayTellOnItsOwnWhereItIsFoundBesideTheLongerPhrase() {
    List<FoundRuling> overturned = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String sentence = i < 25 ? "Motor weakness was seen." : i < 45 ? "He told of weakness." : "";
      overturned.add(
          TestRulings.ruling("O" + i, Decision.OVERTURNED, writer.write(sentence, true)));
    }
    assertThat(apart(overturned, rulings(Decision.UPHELD, 90, 0, "")).overturned())
        .extracting(Telling::phrase)
        .first()
        .isEqualTo("weakness");
  }

  @Test
  void nearlyTheSameRationaleCountsOnce() {
    List<FoundRuling> overturned = new ArrayList<>(rulings(Decision.OVERTURNED, 20, 0, ""));
    String pasted = writer.write("He had failed conservative care since March.", true);
    for (int i = 0; i < 20; i++) {
      overturned.add(TestRulings.ruling("P" + i, Decision.OVERTURNED, pasted + " " + i));
    }
    Apart apart = apart(overturned, rulings(Decision.UPHELD, 60, 0, ""));
    assertThat(apart.rulings()).isEqualTo(100);
    assertThat(apart.ofOverturned()).isEqualTo(21);
    assertThat(apart.overturned()).isEmpty();
  }

  @Test
  void rulingsOfALetterThatShareMostOfTheirTextCountOnce() {
    String shared = writer.write("", false);
    List<FoundRuling> letter =
        TestRulings.letter(
            "L",
            "",
            List.of(
                TestRulings.ruling(1, Decision.UPHELD, shared),
                TestRulings.ruling(2, Decision.UPHELD, shared + " The knee locks. It is swollen."),
                TestRulings.ruling(3, Decision.UPHELD, writer.write("", false))));
    assertThat(DistinctRulings.of(letter, SETTINGS))
        .extracting(FoundRuling::id)
        .containsExactly("L#1", "L#3");
  }

  @Test
  void ofFewRulingsItIsSaidThatTheyAreFew() {
    Apart few =
        apart(
            rulings(Decision.OVERTURNED, 4, 4, "He had failed conservative care."),
            rulings(Decision.UPHELD, 60, 0, ""));
    assertThat(few.overturned()).isEmpty();
    assertThat(few.note())
        .hasValueSatisfying(note -> assertThat(note).startsWith("4 overturned and 60 upheld"))
        .hasValueSatisfying(
            note -> assertThat(note).endsWith("too few to tell what set them apart"));
    Apart some =
        apart(
            rulings(Decision.OVERTURNED, 12, 12, "He had failed conservative care."),
            rulings(Decision.UPHELD, 60, 0, ""));
    assertThat(some.overturned()).hasSize(1);
    assertThat(some.note())
        .hasValueSatisfying(note -> assertThat(note).contains("only strong differences can show"));
    assertThat(Apart.of(List.of(), SETTINGS).note()).isPresent();
  }

  @Test
  void summariesCountWhereTheyAreAskedFor() {
    List<FoundRuling> rulings = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      Decision decision = i < 40 ? Decision.OVERTURNED : Decision.UPHELD;
      String summary = i < 32 ? "She has a drop foot on the left." : "She is well.";
      rulings.addAll(
          TestRulings.letter(
              "S" + i,
              summary,
              List.of(TestRulings.ruling(1, decision, writer.write("", decided(decision))))));
    }
    assertThat(Apart.of(rulings, SETTINGS).overturned()).isEmpty();
    assertThat(Apart.of(rulings, SETTINGS.withSummaries(true)).overturned())
        .extracting(Telling::phrase)
        .containsExactly("drop foot on the left");
  }
}
