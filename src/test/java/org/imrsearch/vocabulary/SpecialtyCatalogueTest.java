package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialtyCatalogueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          Preventive Medicine, Occupational Medicine ! Preventive Medicine|Occupational Medicine
          Physical Medicine and Rehabilitation, Pain Medicine \
              ! Physical Medicine & Rehabilitation|Pain Management
          Public Health & General Preventive Medicine ! Public Health & General Preventive Medicine
          Endocrinology, Diabetes and Metabolism, Surgery ! Endocrinology|Surgery
          Family Practice; Space  Medicine ! Family Practice|Space Medicine
          Chiropractor ! Chiropractic
          """)
  void splitsListsByTheCatalogue(String line, String expected) {
    assertThat(IndexConfig.VOCABULARY.specialties().split(line))
        .isEqualTo(Arrays.asList(expected.split("\\|")));
  }
}
