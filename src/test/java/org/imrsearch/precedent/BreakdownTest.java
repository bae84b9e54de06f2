package org.imrsearch.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.imrsearch.query.FacetCount;
import org.junit.jupiter.api.Test;

class BreakdownTest {
  private static FacetCount value(String value, long overturned, long upheld, FacetCount... below) {
    return new FacetCount(value, value, overturned + upheld, overturned, upheld, List.of(below));
  }

  @Test
  void showsOnlyValuesWithEnoughDecidedRulings() {
    Breakdown found =
        Breakdown.of(
            "specialty",
            List.of(
                value("Neurology", 1, 8),
                value("Pain Medicine", 2, 8),
                new FacetCount("Psychiatry", "Psychiatry", 12, 1, 2, List.of()),
                value("Orthopedic Surgery", 4, 20)));
    assertThat(found.rows())
        .containsExactly(
            new OutcomeTable.Value("Orthopedic Surgery", "Orthopedic Surgery", new Rate(24, 4)),
            new OutcomeTable.Value("Pain Medicine", "Pain Medicine", new Rate(10, 2)));
    assertThat(found.left()).isEqualTo(2);
  }

  @Test
  void ofAPathOnlyTopicsAreShown() {
    FacetCount topic = value("MTUS/Neck/Special Studies", 3, 9);
    FacetCount counted =
        value("MTUS", 9, 90, value("MTUS/Neck", 5, 20, topic), value("MTUS/Knee", 4, 70));
    assertThat(Breakdown.of("guideline", List.of(counted, value("ODG", 20, 20))).rows())
        .extracting(OutcomeTable.Value::value)
        .containsExactly("MTUS/Neck/Special Studies");
  }

  @Test
  void yearsStandInTheirOrder() {
    assertThat(Breakdown.of("year", List.of(value("2016", 9, 9), value("2014", 2, 9)), 5).rows())
        .extracting(OutcomeTable.Value::value)
        .containsExactly("2014", "2016");
  }
}
