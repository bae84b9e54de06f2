package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.imrsearch.corpus.CorpusFolder;
import org.imrsearch.determination.Determination;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportColumnTest {
  private static final RulingValues FIELDS =
      new RulingValues(Vocabulary.load(Path.of("index-config")));
  private static final Determination LETTER = CorpusFolder.truth().getFirst();

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "'a', 'a'",
    "'a|b', 'a; b'",
    "'a|b|a', 'a; b'",
    "'x; y', 'x; y'",
    "'x; y|z', 'x, y; z'"
  })
  void severalValuesCanBeTakenApart(String values, String cell) {
    ExportColumn column =
        ExportColumn.column(
            "x", "", found -> Stream.of(values.split("\\|", -1)).filter(v -> !v.isEmpty()));
    FoundRuling found = new FoundRuling(LETTER, LETTER.rulings().getFirst());
    assertThat(column.cell(found, FIELDS)).isEqualTo(cell);
  }
}
