package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.vocabulary.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexSchemaTest {
  private final IndexSchema shipped = IndexSchema.load(Path.of("index-config"));

  @Test
  void shippedFileDeclaresEveryFieldThatHasValues() {
    assertThat(shipped.fields())
        .extracting(Field::name)
        .containsExactlyInAnyOrderElementsOf(ValueTable.SOURCES.keySet());
  }

  @Test
  void facetsStandInTheOrderOfDisplay() {
    assertThat(String.join(" ", shipped.facets()))
        .isEqualTo(
            "decision outcome guideline guideline.reviewer guideline.claimsAdministrator topic"
                + " category procedure diagnosis bodyPart drug drugClass specialty licensure decided"
                + " year injured injuryYear ageBand sex citedBy agreement layout");
  }

  @Test
  void freeWordsWeighMostInTheService() {
    assertThat(shipped.weights())
        .containsExactly(
            entry("service", 5f),
            entry("rationale", 1f),
            entry("summary", 0.35f),
            entry("guideline", 2f),
            entry("category", 5f),
            entry("diagnosis", 1.5f));
  }

  @Test
  void pagesLieWithinGuidelines() {
    assertThat(shipped.field("page"))
        .get()
        .isInstanceOfSatisfying(
            Field.PageField.class, page -> assertThat(page.within()).isEqualTo("guideline"));
    assertThat(shipped.field("guideline").flatMap(Field::catalogue)).contains(Catalogue.GUIDELINES);
  }

  @Test
  void fieldsAreFoundInAnyCase() {
    assertThat(shipped.field("bodypart").map(Field::name)).contains("bodyPart");
    assertThat(shipped.field("body")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "decison, decision",
    "desicion, decision",
    "DECISION, decision",
    "diag, diagnosis",
    "guidelines, guideline",
    "guideline.reviewr, guideline.reviewer",
    "bodyprat, bodyPart",
    "drugs, drug",
    "yaer, year",
    "xyzzy, ''",
    "a, ''",
    "'', ''"
  })
  void nearestNameIsTheOneMeant(String typed, String meant) {
    assertThat(shipped.nearest(typed)).isEqualTo(Optional.of(meant).filter(m -> !m.isEmpty()));
  }

  private static final AnalyzerSpec CHAIN =
      new AnalyzerSpec("a", TokenizerKind.STANDARD, List.of(FilterKind.LOWERCASE));
  private static final Field TEXT =
      new Field.TextField("service", "Service", "Help.", new Field.Words("a", 4, 8));
  private static final Field NUMBER = new Field.NumberField("age", "Age", "Help.", true);

  @Test
  void fingerprintPassesOverWhatActsAtQueryTime() {
    String before = IndexSchema.of(List.of(TEXT, NUMBER), List.of(CHAIN)).fingerprint();
    Field reweighed = new Field.TextField("service", "What", "Other.", new Field.Words("a", 1, 8));
    AnalyzerSpec spare = new AnalyzerSpec("b", TokenizerKind.KEYWORD, List.of());

    assertThat(before).matches("[0-9a-f]{16}");
    assertThat(IndexSchema.of(List.of(NUMBER, reweighed), List.of(spare, CHAIN)).fingerprint())
        .isEqualTo(before);
  }

  @Test
  void fingerprintHoldsWhatAnIndexIsBuiltBy() {
    String before = IndexSchema.of(List.of(TEXT, NUMBER), List.of(CHAIN)).fingerprint();

    assertThat(with(new Field.NumberField("age", "Age", "Help.", false), CHAIN))
        .isNotEqualTo(before);
    assertThat(with(new Field.DateField("age", "Age", "Help.", true), CHAIN)).isNotEqualTo(before);
    AnalyzerSpec stemmed =
        new AnalyzerSpec(
            "a", TokenizerKind.STANDARD, List.of(FilterKind.LOWERCASE, FilterKind.STEM));
    assertThat(with(NUMBER, stemmed)).isNotEqualTo(before);
    AnalyzerSpec whole = new AnalyzerSpec("a", TokenizerKind.KEYWORD, CHAIN.filters());
    assertThat(with(NUMBER, whole)).isNotEqualTo(before);
    assertThat(IndexSchema.of(List.of(TEXT), List.of(CHAIN)).fingerprint()).isNotEqualTo(before);
  }

  private static String with(Field second, AnalyzerSpec chain) {
    return IndexSchema.of(List.of(TEXT, second), List.of(chain)).fingerprint();
  }
}
