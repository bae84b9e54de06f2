package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Ruling;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class GuidelinePagesTest {
  private final RulingValues values =
      new RulingValues(Vocabulary.load(Path.of("src/test/resources/small-vocabulary")));

  /** What stands on a page is said where one page is cited, and no topic. */
  @Test
  void pagesLieBelowTheirTopicOrDocument() {
    List<FieldValue> guidelines =
        guidelines(
            paged(List.of("MTUS", "Chronic Pain"), List.of("Capsaicin"), new PageRange(28, 28)),
            paged(List.of("MTUS", "Chronic Pain"), List.of("Opioids"), new PageRange(74, 97)),
            paged(List.of("MTUS", "Chronic Pain", "CRPS"), List.of(), new PageRange(35, 36)),
            paged(List.of("OTHER"), List.of(), new PageRange(1, 2)));

    assertThat(guidelines)
        .extracting(value -> ((FieldValue.PathValue) value).pages())
        .containsExactly(
            List.of(
                new FieldValue.PageSpan(28, 28, Optional.of("Capsaicin")),
                new FieldValue.PageSpan(74, 97, Optional.empty())),
            List.of(new FieldValue.PageSpan(35, 36, Optional.empty())),
            List.of());
  }

  private List<FieldValue> guidelines(Citation... citations) {
    Ruling ruling =
        new Ruling(
            1,
            "MRI",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Decision.UPHELD,
            List.of(citations),
            "No.");
    return values.of("guideline", RulingValuesTest.bare(ruling), ruling);
  }

  private static Citation paged(List<String> path, List<String> inferred, PageRange pages) {
    return new Citation(
        CitedBy.REVIEWER,
        GuidelineSource.valueOf(path.getFirst()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(pages),
        path,
        inferred);
  }
}
