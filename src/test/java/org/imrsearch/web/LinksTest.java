package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every link on a page leads to an answer. */
class LinksTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=pain&filter=decision=upheld&exclude=year=2014&sort=newest&limit=25&offset=25",
        "/?q=lumbar+mri&allWords=true&collapse=true&filter=guideline=MTUS&open=guideline:MTUS",
        "/browse/guideline?q=pain&allWords=true",
        "/browse/decided",
        "/determination/CM16-0904054?q=ketamine",
        "/precedents?like=CM16-0904054%234&filter=year=2016",
        "/statistics?by=guideline&q=pain&filter=decided=2014..",
        "/statistics?by=procedure&by=year",
        "/help"
      })
  void aLinkLeadsToAnAnswer(String path) {
    List<String> dead = new ArrayList<>();
    for (String link : links(ServedArchive.shared().get(path).body())) {
      int status = ServedArchive.shared().get(link).statusCode();
      if (status >= 400) {
        dead.add(status + " " + link);
      }
    }
    assertThat(dead).isEmpty();
  }

  private static Set<String> links(String page) {
    Set<String> links = new TreeSet<>();
    for (MatchResult found : ADDRESS.matcher(page).results().toList()) {
      links.add(found.group(1).replace("&amp;", "&").replace("&#34;", "%22").replace("&#39;", "'"));
    }
    assertThat(links).hasSizeGreaterThan(5);
    return links;
  }
}
