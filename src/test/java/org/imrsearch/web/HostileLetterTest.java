package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a letter is text on every page, whatever it looks like. */
class HostileLetterTest {

  @ParameterizedTest
  @ValueSource(strings = {"/?q=zephyrine"})
  void aLetterWritesNoMarkup(String path) {
    String page = ServedArchive.shared().get(path).body();
    assertThat(page).containsIgnoringCase("zephyrine");
    assertThat(page)
        .doesNotContain("<script>alert", "<img src=x", "<svg onload", "<iframe", "<b on");
  }
}
