package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "lumbar mri epidural; lumbar@0 epidural@11",
        "drug:Norko; drug:Norko@5",
        "drug:\"Norko forte\" pain; drug:Norko@6 drug:forte@12 pain@19",
        "diagnosis:(neck OR \"low back\") ramp; diagnosis:neck@11 diagnosis:back@24 ramp@31",
        "lumbar -surgery NOT fusion ramp; lumbar@0 ramp@27",
        "lumbar -(surgery fusion) ramp; lumbar@0 ramp@25",
        "-drug:Norko ramp; ramp@12",
        "sympath* ramp~1 CM14-0001003 l4-l5 325mg; ",
        "lumbar-epidural worker's; lumbar@0 epidural@7 worker@16",
        "decided:2014..2016 page:57; ",
      })
  void wordsStandWhereTheyWereTyped(String query, String expected) {
    String found;
    try {
      found =
          TypedWord.in(QueryLanguage.SCHEMA, query).stream()
              .map(w -> w.field().map(f -> f + ":").orElse("") + w.text() + "@" + w.start())
              .collect(Collectors.joining(" "));
    } catch (QueryException e) {
      found = "refused";
    }
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
