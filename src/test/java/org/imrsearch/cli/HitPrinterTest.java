package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.junit.jupiter.api.Test;

class HitPrinterTest {
  @Test
  void aTopicThatOnlyTheCatalogueKnowsIsMarked() {
    Citation citation =
        new Citation(
            CitedBy.REVIEWER,
            GuidelineSource.MTUS,
            Optional.of("Chronic Pain Treatment Guidelines"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new PageRange(98, 99)),
            List.of("MTUS", "Chronic Pain"),
            List.of("Physical Medicine"));
    assertThat(HitPrinter.citations(List.of(citation)))
        .isEqualTo("MTUS › Chronic Pain p. 98-99 (catalogue: Physical Medicine)");
  }
}
