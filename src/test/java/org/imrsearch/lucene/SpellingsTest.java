package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.imrsearch.engine.plan.QueryToken;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.TokenizerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels of the spine and strengths, in any spelling. */
class SpellingsTest {
  private final ChainAnalyzer chain =
      new ChainAnalyzer(
          new AnalyzerSpec(
              "english",
              TokenizerKind.STANDARD,
              List.of(FilterKind.LOWERCASE, FilterKind.UNITS_APART, FilterKind.SPINE_LEVELS)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L4-L5      | l4 l5",
        "L4-5       | l4 l5",
        "L4/5       | l4 l5",
        "L4/L5      | l4 l5",
        "C3-4-5     | c3 c4 c5",
        "T11-12     | t11 t12",
        "L5-S1      | l5 s1",
        "S1-2       | s1 s2",
        "L5-3       | l5 3",
        "C5-30      | c5 30",
        "L4 at 5    | l4 at 5",
        "A4-5       | a4 5",
        "10/325mg   | 10 325 mg",
        "10/325 mg  | 10 325 mg",
        "7.5mg      | 7.5 mg",
        "2nd        | 2 nd",
        "1a2b       | 1a2b",
        "325        | 325",
      })
  void spellingsBecomeOne(String text, String tokens) {
    assertThat(
            QueryTokens.of(chain, "any", text).stream()
                .map(QueryToken::written)
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }
}
