package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own synonyms and catalogues. */
class ThesaurusTest {
  private static final Thesaurus THESAURUS =
      Thesaurus.load(IndexConfig.FOLDER, IndexConfig.VOCABULARY);

  private static List<Named> read(String query) {
    return THESAURUS.read(Arrays.asList(query.split(" ")));
  }

  private static List<String> wordings(String query) {
    List<Named> parts = read(query);
    assertThat(parts).hasSize(1);
    return parts.getFirst().wordings().stream().map(Wording::text).toList();
  }

  /** A part in brackets. */
  @ParameterizedTest
  @CsvSource({
    "complex regional pain syndrome, [complex regional pain syndrome]",
    "foot complex regional pain syndrome upheld, [foot] [complex regional pain syndrome] [upheld]",
    "PT visits, [PT] [visits]",
    "EMG NCV of the BUE, [EMG NCV] [of] [the] [BUE]",
    "hydrocodone/APAP refill, [hydrocodone/APAP] [refill]",
    "L4-5 ESI, [L4-5] [ESI]",
  })
  void partsWordsIntoWhatTheyName(String query, String parts) {
    assertThat(
            read(query).stream().map(n -> "[" + n.typed() + "]").collect(Collectors.joining(" ")))
        .isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "RSD, CRPS",
    "Norco, hydrocodone/acetaminophen",
    "Norco, Vicodin",
    "Vicodin, Norco",
    "hydrocodone, Norco",
    "PT, physical therapy",
    "PT, prothrombin time",
    "RFA, radiofrequency ablation",
    "RFA, request for authorization",
    "TENS, transcutaneous electrical nerve stimulation",
    "UDT, urine drug screen",
    "magnetic resonance imaging, MRI",
    "DME, durable medical equipment",
    "ESI, epidural steroid injection",
    "RTC, rotator cuff",
  })
  void knowsWhatAWordStandsFor(String typed, String also) {
    assertThat(wordings(typed)).contains(typed, also);
  }

  /** Terms with one meaning, that is; RFA has two, and finds more than either. */
  @Test
  void allTermsOfARowStandForTheSame() {
    List<ConfigRow> rows =
        ConfigTable.read(
                ConfigFile.read(IndexConfig.FOLDER.resolve("synonyms.csv")),
                List.of("terms"),
                List.of("also", "weight", "relation", "origin"))
            .rows();
    Map<String, Long> meanings =
        rows.stream()
            .flatMap(row -> row.list("terms").stream().map(NameKey::of).distinct())
            .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
    SoftAssertions softly = new SoftAssertions();
    for (ConfigRow row : rows) {
      List<String> terms =
          row.list("terms").stream()
              .filter(term -> meanings.getOrDefault(NameKey.of(term), 0L) == 1)
              .filter(term -> IndexConfig.VOCABULARY.drugs().find(term).isEmpty())
              .toList();
      softly
          .assertThat(terms.stream().map(ThesaurusTest::exactKeys).distinct())
          .as("line %d: %s", row.line(), terms)
          .hasSizeLessThanOrEqualTo(row.optional("relation").isPresent() ? terms.size() : 1);
    }
    softly.assertAll();
  }

  private static Set<String> exactKeys(String term) {
    List<Named> parts = read(term);
    assertThat(parts).as(term).hasSize(1);
    return parts.getFirst().exactly().wordings().stream()
        .map(wording -> NameKey.of(wording.text()))
        .collect(Collectors.toSet());
  }

  @Test
  void aStrengthIsNoName() {
    assertThat(wordings("Norco")).noneMatch(name -> name.chars().anyMatch(Character::isDigit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"opioid", "Norco", "MRI", "surgery", "NSAID", "drug", "tramadol"})
  void alternativesAreBounded(String typed) {
    assertThat(wordings(typed)).hasSizeLessThanOrEqualTo(Thesaurus.MOST_WORDINGS);
  }

  @Test
  void theTypedWordComesFirstAndWeighsMost() {
    assertThat(read("opioid").getFirst().wordings().getFirst()).isEqualTo(new Wording("opioid", 1));
    assertThat(read("opioid").getFirst().wordings().getLast().weight()).isLessThan(1);
  }

  @Test
  void withoutATableEveryWordIsItself() {
    assertThat(Thesaurus.empty().read(List.of("PT", "visits")))
        .extracting(Named::wordings)
        .containsExactly(List.of(new Wording("PT", 1)), List.of(new Wording("visits", 1)));
  }
}
