package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.DeterminationJsonReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The documents of a letter are what the layout says. */
class LetterLinesTest {
  private static final String ID = "CM14-0000001";
  private static final char BELOW = '\u001f';
  private static final char PAGE = '\u001d';

  private final Determination letter = Letters.of(ID, "Cane", "Brace");

  private List<JsonNode> lines(Incumbent former) {
    byte[] bytes =
        new LetterLines(Letters.SCHEMA, Letters.VALUES)
            .put(letter, Letters.stamp(letter), 255, former)
            .lines();
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? node.valueStream().map(JsonNode::asString).toList()
        : List.of(node.asString());
  }

  @Test
  void theLetterComesLastAndWhatItHadMoreGoesBefore() {
    List<JsonNode> lines = lines(new Incumbent(9, 3));
    assertThat(
            lines.stream().flatMap(line -> line.findValues("_id").stream()).map(JsonNode::asString))
        .containsExactly(ID + "#1", ID + "#2", ID + "#3", ID);
    assertThat(lines.get(4).path("delete").path("routing").asString()).isEqualTo(ID);
    assertThat(lines.get(4).path("delete").path("version").asLong()).isEqualTo(255);
  }

  @Test
  void aRulingIsFoundByItsOwnAndItsLettersValues() {
    JsonNode ruling = lines(Incumbent.NONE).get(3);
    assertThat(ruling.path("imr").path("type").asString()).isEqualTo("ruling");
    assertThat(ruling.path("imr").path("number").asInt()).isEqualTo(2);
    assertThat(ruling.path("imr").path("put").asString()).isEqualTo("ff");
    assertThat(ruling.path("imr").path("decided").asInt()).isEqualTo(16_196);
    assertThat(ruling.path("imr").has("json")).isFalse();
    assertThat(ruling.path("service").path("words").asString()).contains("Brace");
    assertThat(ruling.path("summary").path("words").asString())
        .isEqualTo("A \"worker\" with pain\nin the back.");
    assertThat(ruling.path("summary").has("once")).isFalse();
    assertThat(ruling.path("age").path("number").asInt()).isEqualTo(48);
    assertThat(ruling.has("injured")).isFalse();
  }

  @Test
  void aFacetCountsAValueAndAllAboveItAndEachPage() {
    JsonNode guideline = lines(Incumbent.NONE).get(1).path("guideline");
    String document = "MTUS" + BELOW + "Chronic Pain";
    assertThat(texts(guideline.path("facet")))
        .contains("11MTUS", "12" + document)
        .contains("13" + document + BELOW + PAGE + "000098")
        .contains("13" + document + BELOW + PAGE + "000099");
    assertThat(texts(guideline.path("term")))
        .contains("mtus", "mtus/chronic pain", "mtus/chronic pain/98");
  }

  @Test
  void theLetterHoldsWhatItIsAndTheWordsThatItsRulingsShare() {
    JsonNode last = lines(Incumbent.NONE).getLast();
    assertThat(DeterminationJsonReader.decode(Json.bytes(last.path("imr").path("json"))))
        .isEqualTo(letter);
    assertThat(last.path("imr").path("rulings").asInt()).isEqualTo(2);
    assertThat(last.path("imr").path("origin").asString()).isEqualTo("/in/" + ID + ".txt");
    assertThat(last.path("summary").path("once").asString()).contains("pain");
    assertThat(last.path("summary").has("words")).isFalse();
    assertThat(last.has("service")).isFalse();
    assertThat(last.has("age")).isFalse();
  }

  @Test
  void anyTextIsWrittenSoThatItIsReadAsItWas() {
    String odd = "\"\\\b\f\n\r\t\u0000\u001f\u007f é ä 漢 \ud83d\ude00 </script>";
    byte[] json = new LineBuffer(1).text(odd).toBytes();
    assertThat(Json.read(json).asString()).isEqualTo(odd);
    byte[] broken = new LineBuffer(1).text("a\ud83d").toBytes();
    assertThat(Json.read(broken).asString()).isEqualTo("a?");
  }
}
