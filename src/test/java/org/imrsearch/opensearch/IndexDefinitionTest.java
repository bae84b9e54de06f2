package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.engine.IndexEdition;
import org.imrsearch.engine.IndexException;
import org.imrsearch.evaluation.Golden;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.TokenizerKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A cluster's index is what the schema says. */
class IndexDefinitionTest {
  private static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));
  private static final IndexShape SHAPE = new IndexShape(3, 1);

  @Test
  void projectsOwnFieldsMakeThisIndex() throws IOException {
    JsonNode body = IndexDefinition.of(SCHEMA, "test").body(SHAPE);

    Golden.of("opensearch/index.json").holds(pretty(body) + "\n");
  }

  @Test
  void lettersWordsAreHeldOnceBesideTheRulings() {
    JsonNode properties = properties(SCHEMA);

    assertThat(properties.at("/summary/properties").propertyNames()).contains("words", "once");
    assertThat(properties.at("/service/properties").propertyNames()).containsExactly("words");
  }

  @Test
  void fieldOfADottedNameLiesWithinTheOther() {
    assertThat(properties(SCHEMA).at("/guideline/properties").propertyNames())
        .containsExactlyInAnyOrder("term", "facet", "words", "reviewer", "claimsAdministrator");
  }

  @Test
  void chainThatNoFieldUsesIsNotRendered() {
    AnalyzerSpec used = new AnalyzerSpec("used", TokenizerKind.STANDARD, List.of());
    AnalyzerSpec other = new AnalyzerSpec("other", TokenizerKind.KEYWORD, List.of(FilterKind.STEM));
    Field.Words words = new Field.Words("used", 1, 8);
    IndexSchema schema =
        IndexSchema.of(
            List.of(new Field.TextField("service", "Service", "Help.", words)),
            List.of(used, other));

    JsonNode analysis =
        IndexDefinition.of(schema, "test").body(SHAPE).at("/settings/index/analysis");

    assertThat(analysis.path("analyzer").propertyNames()).containsExactly("imr-used");
    assertThat(analysis.has("filter")).isFalse();
  }

  @Test
  void chainsNameIsNeverTakenAndNeverLeadsThroughObjects() {
    assertThat(AnalysisSettings.name("english")).isEqualTo("imr-english");
    assertThat(AnalysisSettings.name("a.b")).isEqualTo("imr-a_2e_b");
    assertThat(AnalysisSettings.name("a_2e_b")).isNotEqualTo(AnalysisSettings.name("a.b"));
  }

  @Test
  void stemsOfStemsAreRefused() {
    AnalyzerSpec chain =
        new AnalyzerSpec(
            "odd", TokenizerKind.STANDARD, List.of(FilterKind.STEM_BESIDE, FilterKind.STEM));

    assertThatThrownBy(() -> AnalysisSettings.of(List.of(chain)))
        .isInstanceOf(ClusterException.class)
        .hasMessageContaining("\"odd\"");
  }

  @Test
  void indexSaysWhatItWasBuiltWith() {
    IndexDefinition definition = IndexDefinition.of(SCHEMA, "test");

    IndexEdition read = IndexDefinition.edition(definition.body(SHAPE).path("mappings"));

    assertThat(read).isEqualTo(definition.edition());
    assertThatCode(() -> read.requireFit(definition.edition(), "the index letters at host"))
        .doesNotThrowAnyException();
  }

  @Test
  void indexBuiltOtherwiseIsRefused() {
    IndexEdition wanted = IndexDefinition.of(SCHEMA, "test").edition();
    IndexEdition older = IndexDefinition.of(SCHEMA, "older").edition();
    IndexEdition otherwise = new IndexEdition("other", wanted.version());

    assertThatThrownBy(() -> older.requireFit(wanted, "the index letters at host"))
        .isInstanceOf(IndexException.class)
        .hasMessageStartingWith("the index letters at host was built by another version")
        .hasMessageEndingWith("run `imr index PATH... --rebuild`");
    assertThatThrownBy(() -> otherwise.requireFit(wanted, "the index letters at host"))
        .hasMessageContaining("with other index-time settings");
  }

  @Test
  void indexThatSaysNothingFitsNothing() {
    IndexEdition none = IndexDefinition.edition(Json.object());

    assertThat(none).isEqualTo(new IndexEdition("", ""));
    assertThatThrownBy(
            () -> none.requireFit(IndexDefinition.of(SCHEMA, "test").edition(), "the index"))
        .isInstanceOf(IndexException.class);
  }

  @Test
  void numbersAreRangedOverAndWholesAreCompared() {
    Field decided = new Field.DateField("decided", "Decided", "Help.", false);
    Field kept =
        new Field.KeywordField("case", "Case", "Help.", false, Optional.empty(), Optional.empty());

    JsonNode properties = properties(IndexSchema.of(List.of(decided, kept), List.of()));

    assertThat(properties.at("/decided/properties").propertyNames()).containsExactly("number");
    assertThat(properties.at("/case/properties").propertyNames()).containsExactly("term");
  }

  private static JsonNode properties(IndexSchema schema) {
    return IndexDefinition.of(schema, "test").body(SHAPE).at("/mappings/properties");
  }

  private static String pretty(JsonNode node) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(node);
  }
}
