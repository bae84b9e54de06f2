package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class PrecedentFinderTest {
  private static final Path CONFIG = Path.of("index-config");
  private static final Vocabulary VOCABULARY = Vocabulary.load(CONFIG);
  private static final PrecedentSettings SETTINGS = PrecedentSettings.load(CONFIG);

  private static final String NO_FLAGS =
      "Neither red flags nor a neurological deficit were found at any of the visits that followed.";
  private static final String NO_CARE =
      "Conservative care was tried for a week, which is too short to say that nothing helps here.";

  private final List<FoundRuling> pool = new ArrayList<>();
  private long counted = 100;

  /** Gives the rulings of the test whatever is asked. */
  private final class Pool implements SearchEngine {
    @Override
    public SearchResponse search(SearchRequest request) {
      boolean narrowed = request.query() instanceof Query.And;
      return new SearchResponse(
          "", narrowed ? counted / 10 : counted, 1, true, 0, List.of(), Map.of());
    }

    @Override
    public Optional<Determination> fetch(String id) {
      return Optional.empty();
    }

    @Override
    public Optional<LetterStamp> stamp(String id) {
      return Optional.empty();
    }

    @Override
    public List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) {
      pool.forEach(sink);
      return List.of();
    }

    @Override
    public TextMarks marks(SearchRequest request) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<String> nearWords(String word, Optional<String> field) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<FoundRuling> nearest(Likeness likeness, List<Query> sides, int limit) {
      return pool.stream()
          .filter(
              ruling ->
                  ruling
                      .ruling()
                      .decision()
                      .filter(d -> sides.contains(new Query.Value("decision", d.code())))
                      .isPresent())
          .toList();
    }

    @Override
    public SearchEngine within(Deadline deadline) {
      return this;
    }

    @Override
    public void close() {}
  }

  private static FoundRuling ruling(
      String id, String procedure, String diagnosis, Decision decision, String why) {
    Ruling ruling =
        new Ruling(
            1,
            procedure,
            Optional.empty(),
            List.of("Diagnostic Testing", "Imaging"),
            Optional.of(procedure),
            Requested.NOTHING,
            Optional.of(decision),
            List.of(),
            List.of(),
            why);
    Diagnosis known =
        new Diagnosis(diagnosis, Optional.of(diagnosis), Optional.of("neck"), Assertion.AFFIRMED);
    return TestRulings.letter(id, List.of(known), "", List.of(ruling)).getFirst();
  }

  private static FoundRuling upheld(String id, String procedure, String diagnosis, String why) {
    return ruling(id, procedure, diagnosis, Decision.UPHELD, why);
  }

  private static Matter matter() {
    FoundRuling seed = upheld("seed", "MRI, neck", "cervical strain", NO_FLAGS);
    return Matter.of(seed.letter(), seed.ruling());
  }

  private PrecedentFinder finder() {
    return PrecedentFinder.of(new Pool(), VOCABULARY, SETTINGS);
  }

  private List<String> found() {
    return finder().find(matter(), List.of(), List.of(), 10).stream()
        .map(precedent -> precedent.ruling().letter().id())
        .toList();
  }

  @Test
  void theServiceComesFirstThenWhatItIsForAndWhatItTurnedOn() {
    pool.add(upheld("otherService", "CT scan, head", "cervical strain", NO_FLAGS));
    pool.add(upheld("otherPart", "MRI, knee", "knee strain", NO_FLAGS));
    pool.add(upheld("otherIssue", "MRI, neck", "cervical strain", NO_CARE));
    pool.add(upheld("same", "MRI, neck", "cervical strain", NO_FLAGS));
    assertThat(found()).containsExactly("same", "otherIssue", "otherPart", "otherService");
  }

  @Test
  void everyPrecedentSaysWhyAndAllPointsTogetherAreAHundredAtMost() {
    pool.add(upheld("same", "MRI, neck", "cervical strain", NO_FLAGS));
    Precedent same = finder().find(matter(), List.of(), List.of(), 1).getFirst();
    Map<Component, String> why =
        same.why().stream()
            .collect(Collectors.toMap(Precedent.Why::component, Precedent.Why::matched));
    assertThat(why)
        .containsEntry(Component.SERVICE, "same procedure: MRI, neck")
        .containsEntry(Component.DIAGNOSIS, "both have cervical strain")
        .containsEntry(
            Component.CIRCUMSTANCES, "also turns on: no red flags; no neurological findings")
        .containsKey(Component.WORDING)
        .doesNotContainKey(Component.GUIDELINE);
    assertThat(same.points()).isBetween(60.0, 100.0);
    assertThat(same.why())
        .isSortedAccordingTo((one, other) -> Double.compare(other.points(), one.points()));
  }

  @Test
  void nearDuplicatesOfOneDecisionStandBehindTheFirst() {
    pool.add(upheld("b", "MRI, neck", "cervical strain", NO_FLAGS));
    pool.add(upheld("a", "MRI, neck", "cervical strain", NO_FLAGS));
    pool.add(ruling("c", "MRI, neck", "cervical strain", Decision.OVERTURNED, NO_FLAGS));
    PrecedentRanking ranking = finder().rank(matter(), List.of(), List.of());
    assertThat(ranking.best(10)).hasSize(2);
    assertThat(ranking.best(10).getFirst().ruling().letter().id()).isEqualTo("a");
    assertThat(ranking.best(10).getFirst().alike()).isEqualTo(1);
    assertThat(ranking.best(Decision.OVERTURNED, 0, 10))
        .singleElement()
        .satisfies(c -> assertThat(c.alike()).isZero());
    assertThat(ranking.all()).hasSize(3);
  }

  @Test
  void isComparableWhatIsOnTheSameProcedureUnlessThatIsTooFew() {
    pool.add(upheld("other", "CT scan, head", "cervical strain", NO_FLAGS));
    for (int i = 0; i < SETTINGS.few(); i++) {
      pool.add(upheld("same" + i, "MRI, neck", "cervical strain", NO_FLAGS));
    }
    PrecedentRanking ranking = finder().rank(matter(), List.of(), List.of());
    assertThat(ranking.all()).hasSize(SETTINGS.few() + 1);
    assertThat(ranking.comparable()).hasSize(SETTINGS.few());
  }

  @Test
  void saysWhatIsCountedAsComparable() {
    assertThat(finder().comparable(matter()))
        .isEqualTo(
            new ComparableSet(
                new Query.Value("procedure", "MRI, neck"),
                "the same procedure (MRI, neck)",
                100,
                true));
    counted = 1_000;
    assertThat(finder().comparable(matter()).definition())
        .isEqualTo("the same procedure (MRI, neck) with cervical strain");
    counted = 4;
    ComparableSet wide = finder().comparable(matter());
    assertThat(wide.definition()).isEqualTo("the same kind of service (Imaging)");
    assertThat(wide.narrow()).isFalse();
  }

  @Test
  void theWeightsOfTheSettingsAddUpToAHundred() {
    assertThat(SETTINGS.points().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(100, within(1e-9));
  }
}
