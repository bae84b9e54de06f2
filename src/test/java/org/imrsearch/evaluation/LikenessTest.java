package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MRI  of the\u00a0knee      | MRI of the knee",
        "the worker\u2019s \u201cbrace\u201d | the worker's \"brace\"",
        "L4\u2013L5 \u2014 right        | L4-L5 - right",
        "Norco 10/325mg #60.; | Norco 10/325mg #60",
        "Pain (Chronic)       | Pain (Chronic)",
        "12 sessions, 3 x 4   | 12 sessions, 3 x 4",
        "Physical Therapy     | Physical Therapy",
      })
  void howATextIsSetDoesNotCount(String written, String key) {
    assertThat(Likeness.WORDING.key(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"Lumbar Strain,lumbar strain", "NORCO.,norco"})
  void norDoCapitalsOfDiagnosesAndDrugs(String written, String key) {
    assertThat(Likeness.CLINICAL.key(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"2016-12-09", "98-99", "upheld", "Low Back."})
  void otherValuesAreComparedAsTheyStand(String value) {
    assertThat(Likeness.EXACT.key(value)).isEqualTo(value);
  }
}
