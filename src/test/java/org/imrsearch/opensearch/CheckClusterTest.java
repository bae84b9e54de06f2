package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The check finds every way in which a letter is not whole. */
class CheckClusterTest {
  private static final String NAME = "sink-check";
  private static final String ID = "CM14-0000002";

  @RegisterExtension static final OneIndex INDEX = new OneIndex(NAME);

  private void put(String... ids) {
    try (OpenSearchIndexSink sink =
        OpenSearchIndexSink.open(
            INDEX.cluster(), NAME, Letters.SCHEMA, Letters.VALUES, "1", false, ShapeWish.NONE)) {
      for (String id : ids) {
        sink.put(Letters.of(id, "Cane", "Brace"), Letters.stamp(Letters.of(id, "Cane")));
      }
      sink.commit();
    }
  }

  private CheckReport check() {
    return OpenSearchCheck.run(INDEX.cluster(), NAME, Letters.SCHEMA, "1");
  }

  /** Does what no indexer does. */
  private void spoil(String... lines) {
    byte[] body = String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8);
    assertThat(
            INDEX
                .cluster()
                .ask(Call.lines("/" + NAME + "/_bulk", body).with("refresh", "true"))
                .path("errors")
                .asBoolean())
        .isFalse();
  }

  private static String delete(String document, String id) {
    return "{\"delete\":{\"_id\":\"%s\",\"routing\":\"%s\"}}".formatted(document, id);
  }

  private static String ruling(String id, int number, String put) {
    return "{\"index\":{\"_id\":\"%s#%d\",\"routing\":\"%s\"}}".formatted(id, number, id)
        + "\n{\"imr\":{\"type\":\"ruling\",\"id\":\"%s\",\"number\":%d,\"put\":\"%s\"}}"
            .formatted(id, number, put);
  }

  @Test
  void aSoundIndexIsSound() {
    put("CM14-0000001", ID, "CM14-0000003");

    CheckReport report = check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.determinations()).isEqualTo(3);
    assertThat(report.rulings()).isEqualTo(6);
  }

  @Test
  void anEmptyIndexIsSound() {
    put();
    assertThat(check()).matches(report -> report.problems().isEmpty() && report.rulings() == 0);
  }

  @Test
  void aRulingThatIsMissingIsFound() {
    put("CM14-0000001", ID, "CM14-0000003");
    spoil(delete(ID + "#1", ID));
    assertThat(check().problems())
        .containsExactly("The letter " + ID + " has 2 rulings; 1 are indexed.");
  }

  @Test
  void aLetterThatIsMissingIsFoundFirstLastAndBetween() {
    put("CM14-0000001", ID, "CM14-0000003");
    for (String id : List.of("CM14-0000001", ID, "CM14-0000003")) {
      spoil(delete(id, id));
    }
    CheckReport report = check();
    assertThat(report.problems())
        .containsExactly(
            "A letter is missing: CM14-0000001, of 2 rulings.",
            "A letter is missing: " + ID + ", of 2 rulings.",
            "A letter is missing: CM14-0000003, of 2 rulings.");
    assertThat(report.rulings()).isEqualTo(6);
  }

  @Test
  void aRulingOfAnotherWritingIsFound() {
    put("CM14-0000001", ID);
    spoil(ruling(ID, 3, "torn"));
    assertThat(check().problems())
        .containsExactly("The letter " + ID + " has 1 rulings of another writing of it.");
    spoil(ruling(ID, 2, "torn"));
    assertThat(check().problems())
        .containsExactly(
            "The letter " + ID + " has 2 rulings of another writing of it.",
            "The letter " + ID + " has 2 rulings; 1 are indexed.");
  }

  /** What the next run does with a torn letter whose file it reads again. */
  @Test
  void aTornLetterIsWholeOnceItIsPutAgain() {
    put("CM14-0000001", ID);
    spoil(ruling(ID, 3, "torn"), delete(ID + "#1", ID));
    put(ID);
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void anIndexOfAnotherEditionOrNoneIsRefused() {
    assertThatThrownBy(this::check)
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index");
    put(ID);
    assertThatThrownBy(() -> OpenSearchCheck.run(INDEX.cluster(), NAME, Letters.SCHEMA, "2"))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("--rebuild");
  }
}
