package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.imrsearch.determination.PageRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "98-99.|98-99",
        ": 124|124",
        "78, 91|78 91",
        "74 - 97|74-97",
        "74\u201397|74-97",
        "308-10|308-310",
        "57 and 103-104|57 103-104",
        "78, 80 & 124.|78 80 124",
        "12, Low Back|12",
        "99-98|99",
        "2004|''",
        "none|''",
      })
  void listsOfPages(String text, String pages) {
    assertThat(
            PageReader.read(text, 0).pages().stream()
                .map(PageRange::toString)
                .collect(Collectors.joining(" ")))
        .isEqualTo(pages);
  }
}
