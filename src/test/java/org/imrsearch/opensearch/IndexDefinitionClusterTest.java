package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.engine.plan.WordWorth;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A cluster takes the definition, and holds documents as it says. */
class IndexDefinitionClusterTest {
  private static final String INDEX = "/map-definition";
  private static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));
  private static final IndexDefinition DEFINITION = IndexDefinition.of(SCHEMA, "test");

  private static Cluster cluster;

  @BeforeAll
  static void makeIndex() {
    cluster = RealCluster.connect();
    cluster.tell(Call.delete(INDEX));
    cluster.ask(Call.put(INDEX, DEFINITION.body(new IndexShape(1, 0))));
    ObjectNode letter = document(DocumentLayout.LETTER);
    letter.withObjectProperty("imr").put("hash", "abc").putObject("json").put("any", "thing");
    letter.putObject("summary").put("once", "blocks helped");
    put("a", letter);
    ObjectNode ruling = document(DocumentLayout.RULING);
    ruling.withObjectProperty("imr").put("number", 1);
    ruling.putObject("service").putArray("words").add("two blocks, block after block").add("one");
    ruling.putObject("case").put("term", "cm13-1");
    ruling.putObject("decided").put("number", 16_000).put("facet", "112013");
    put("a#1", ruling);
    cluster.ask(Call.post(INDEX + "/_refresh"));
  }

  @AfterAll
  static void dropIndex() {
    if (cluster != null) {
      cluster.tell(Call.delete(INDEX));
      cluster.close();
    }
  }

  @Test
  void editionIsReadBack() {
    JsonNode mapping = cluster.ask(Call.get(INDEX + "/_mapping")).iterator().next();

    assertThat(IndexDefinition.edition(mapping.path("mappings"))).isEqualTo(DEFINITION.edition());
  }

  /** Lengths count words and not their stems, and the stems beside words are occurrences. */
  @Test
  void wordIsWorthItsFrequencyHeldAgainstTheLength() {
    double length = SCHEMA.known("service").wordSearch().orElseThrow().length();
    double held = 1 - WordWorth.LENGTH_SHARE + WordWorth.LENGTH_SHARE * 6 / length;

    assertThat(score("block", 3)).isCloseTo(3 * 2 / held, within(1e-5));
    assertThat(score("blocks", 3)).isCloseTo(3 / held, within(1e-5));
    assertThat(score(QueryToken.STEM_MARK + "block", 2)).isCloseTo(2 / held, within(1e-5));
  }

  @Test
  void onlyTheLettersJsonIsKeptAsItWasSent() {
    List<JsonNode> hits = hits(Json.object());

    assertThat(hits)
        .extracting(hit -> hit.path("_source").toString())
        .containsExactlyInAnyOrder("{\"imr\":{\"json\":{\"any\":\"thing\"}}}", "{}");
  }

  @Test
  void stampIsReadBackFromDocValues() {
    ObjectNode question = Json.object();
    question.putArray("docvalue_fields").add(DocumentLayout.HASH).add(DocumentLayout.ID);

    assertThat(hits(question))
        .anySatisfy(
            hit -> {
              assertThat(hit.path("fields").path(DocumentLayout.HASH).path(0).asString())
                  .isEqualTo("abc");
              assertThat(hit.path("fields").path(DocumentLayout.ID).path(0).asString())
                  .isEqualTo("a");
            });
  }

  @Test
  void fieldThatTheSchemaLacksIsRefused() {
    ObjectNode other = document(DocumentLayout.RULING);
    other.putObject("weather").put("term", "rain");

    Answer answer = cluster.tell(Call.put(INDEX + "/_doc/b", other).with("routing", "b"));

    assertThat(answer.errorType()).isEqualTo("strict_dynamic_mapping_exception");
  }

  @Test
  void documentWithoutItsLettersRoutingIsRefused() {
    Answer answer = cluster.tell(Call.put(INDEX + "/_doc/b", document(DocumentLayout.RULING)));

    assertThat(answer.errorType()).isEqualTo("routing_missing_exception");
  }

  private static double score(String term, double boost) {
    ObjectNode question = Json.object();
    question
        .putObject("query")
        .putObject("term")
        .putObject("service.words")
        .put("value", term)
        .put("boost", boost);
    return hits(question).getFirst().path("_score").asDouble();
  }

  private static List<JsonNode> hits(ObjectNode question) {
    JsonNode answer = cluster.ask(Call.post(INDEX + "/_search", question));
    return answer.at("/hits/hits").valueStream().toList();
  }

  private static ObjectNode document(String type) {
    ObjectNode document = Json.object();
    document.putObject("imr").put("type", type).put("id", "a").put("put", "1");
    return document;
  }

  private static void put(String id, ObjectNode document) {
    cluster.ask(Call.put(INDEX + "/_doc/" + id.replace("#", "%23"), document).with("routing", "a"));
  }
}
