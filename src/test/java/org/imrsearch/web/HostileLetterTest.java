package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a letter is text on every page, whatever it looks like. */
class HostileLetterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=zephyrine",
        "/determination/CM16-0999666?q=zephyrine",
        "/statistics?by=specialty&q=zephyrine",
        "/statistics?by=topic&by=specialty&q=zephyrine&filter=drug=%3Csvg+onload=alert(1)%3E",
        "/precedents?like=CM16-0999666%231&filter=drug=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
        "/precedents?service=zephyrine+%3Cscript%3Ealert(1)%3C/script%3E&facts=%3Ciframe",
        "/feed?q=zephyrine+%3Cscript%3Ealert(1)%3C/script%3E",
        "/?q=zephyrine&filter=guideline=MTUS/Knee+Complaints&open=specialty",
        "/?q=zephyrine+%3Cscript%3Ealert(1)%3C/script%3E",
        "/?q=zephyrine&filter=drug=%22%3E%3Cimg+src=x+onerror=alert(1)%3E",
        "/?q=zephyrine&exclude=%3Csvg+onload=alert(1)%3E=1",
        "/?q=zephyrine&filter=decided=%3Cscript%3Ealert(1)%3C/script%3E",
        "/browse/specialty?q=zephyrine",
        "/browse/topic?q=zephyrine&find=%3Cb+on",
        "/browse/guideline?q=zephyrine&under=%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void aLetterWritesNoMarkup(String path) {
    String page = ServedArchive.shared().get(path).body();
    assertThat(page).containsIgnoringCase("zephyrine");
    assertThat(page)
        .doesNotContain("<script>alert", "<img src=x", "<svg onload", "<iframe", "<b on");
  }

  /**
   * A browser that shows an answer of the API shows data: it is told so, and runs nothing in it.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=zephyrine",
        "/api/v1/export?q=zephyrine",
        "/api/v1/export?q=zephyrine&format=ndjson",
        "/api/v1/facets/procedure?q=zephyrine",
        "/api/v1/precedents?service=zephyrine+gel",
        "/api/v1/stats?by=file&format=svg&q=zephyrine",
        "/api/v1/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/api/v1/search?q=nofield%3A%3Cscript%3E"
      })
  void anAnswerOfTheApiIsNoPage(String path) {
    HttpResponse<String> answer = ServedArchive.shared().getAnything(path);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .doesNotStartWith("text/html");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'");
    if (path.contains("svg")) {
      assertThat(answer.body()).doesNotContain("<script", "onload=");
    }
  }
}
