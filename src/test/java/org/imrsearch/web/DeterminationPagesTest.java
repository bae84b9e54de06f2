package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter has one page, whatever it is called by, and its parts lead to all that is like them. */
class DeterminationPagesTest {
  private static final String LETTER = "/determination/CM16-0904054";

  private static HttpResponse<String> get(String path) {
    return ServedArchive.shared().get(path);
  }

  @Test
  void aLetterIsShownInItsSections() {
    assertThat(get(LETTER).body())
        .contains("<h1>CM16-0904054</h1>", "Clinical case summary", "Jun 4, 2016")
        .contains("id=\"ruling-1\"", "id=\"ruling-6\"", "Upheld (denial stands)")
        .contains("Of 6 rulings, 1 overturned (treatment approved) and 5 upheld (denial stands).")
        .contains("href=\"/precedents?like=CM16-0904054%234\"")
        .contains("href=\"/api/v1/determinations/CM16-0904054\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/determination/cm16%20904054?q=ketamine, /determination/CM16-0904054?q=ketamine",
    "/determination/16-0904054, /determination/CM16-0904054",
    "/determination/CM16-0904054%234, /determination/CM16-0904054#ruling-4",
  })
  void anotherSpellingLeadsToThePage(String spelling, String page) {
    HttpResponse<String> answer = get(spelling);
    assertThat(answer.statusCode()).isEqualTo(308);
    assertThat(answer.headers().firstValue("Location")).contains(page);
  }

  @Test
  void aPageCitedLeadsToAllRulingsOnIt() {
    String link = "/?q=page:111..113&amp;filter=guideline=MTUS/Chronic+Pain";
    assertThat(get(LETTER).body()).contains("href=\"" + link + "\"");
    assertThat(get(link.replace("&amp;", "&") + "&limit=100").body()).contains("Capsaicin");
  }

  @Test
  void whatASearchFindsIsMarked() {
    assertThat(get(LETTER + "?q=ketamine").body()).contains("<mark>Ketamine</mark>");
    assertThat(get(LETTER).body()).doesNotContain("<mark>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/determination/CM11-0000001",
        "/determination/CM11-0000001/original",
        "/determination/..%2e/original",
        "/determination/%2e%2e"
      })
  void whatIsNotThereIsNotFound(String path) {
    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void aLetterThatIsNotThereSaysHowToSearch() {
    assertThat(get("/determination/CM11-0000001").body()).contains("Search for words of it");
  }

  @ParameterizedTest
  @CsvSource({"?qq=a, 400", "?q=%28, 400", "/original?path=/etc/passwd, 400"})
  void whatCannotBeMeantIsRefused(String end, int status) {
    assertThat(get(LETTER + end).statusCode()).isEqualTo(status);
  }

  @Test
  void theOriginalIsSavedAndNeverShown() {
    HttpResponse<String> answer = get(LETTER + "/original");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("CM16-0904054");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"CM16-0904054.txt\"");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "CM16-0904054.pdf, CM16-0904054.pdf",
    "'a\"b\r\nX: y.txt', a_b__X__y.txt",
    ".hidden, _hidden",
    "../../etc/passwd, _._.__etc_passwd"
  })
  void aFileNameIsSafe(String name, String safe) {
    assertThat(Originals.safeName(name)).isEqualTo(safe);
  }
}
