package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a search page offers is a link to a search, and leads where it says. */
class SearchPagesTest {
  private static final Pattern COUNT = Pattern.compile("<h1>([\\d,]+) rulings?");

  private final ServedArchive archive = ServedArchive.shared();

  private String page(String path) {
    HttpResponse<String> answer = archive.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private int rulings(String path) {
    Matcher count = COUNT.matcher(page(path));
    return count.find() ? Integer.parseInt(count.group(1).replace(",", "")) : 0;
  }

  private static List<String> links(String page, String pattern) {
    List<String> links = new ArrayList<>();
    Matcher link = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    while (link.find()) {
      links.add(link.group(1).replace("&amp;", "&"));
    }
    return links;
  }

  @Test
  void theFirstPageTellsWhatThereIsAndWhereToBegin() {
    String page = page("/");
    assertThat(page)
        .containsPattern("<b class=\"number\">[\\d,]+</b> rulings in")
        .contains("/browse/guideline", "/precedents");
    List<String> examples = links(page, "class=\"chip add\" href=\"([^\"]+)\"");
    assertThat(examples)
        .hasSize(3)
        .allSatisfy(example -> assertThat(rulings(example)).isPositive());
  }

  @Test
  void aValueChosenLeavesAsManyRulingsAsItCounts() {
    String page = page("/?q=pain");
    Pattern value =
        Pattern.compile(
            "class=\"choose\" href=\"([^\"]+)\".*?</a>\\s*<span class=\"number\">.*?</span>([\\d,]+)<",
            Pattern.DOTALL);
    Matcher values = value.matcher(page);
    int seen = 0;
    while (values.find()) {
      String link = values.group(1).replace("&amp;", "&");
      assertThat(rulings(link))
          .as(link)
          .isEqualTo(Integer.parseInt(values.group(2).replace(",", "")));
      seen++;
    }
    assertThat(seen).isGreaterThan(20);
  }

  @Test
  void valuesOfAFieldMeanAnyOfThemAndAreTakenBackByTheSameLink() {
    int upheld = rulings("/?q=pain&filter=decision=upheld");
    String page = page("/?q=pain&filter=decision=upheld");
    String both =
        links(page, "class=\"choose\" href=\"([^\"]+decision=overturned[^\"]*)\"").getFirst();
    assertThat(rulings(both)).isGreaterThan(upheld);
    assertThat(links(page, "class=\"choose\" href=\"([^\"]+)\" data-keep=\"decision=upheld\""))
        .containsExactly("/?q=pain");
    String others =
        links(page, "class=\"leave\" href=\"([^\"]+)\" data-keep=\"not decision=overturned\"")
            .getFirst();
    assertThat(others).isEqualTo("/?q=pain&filter=decision=upheld&exclude=decision=overturned");
  }

  @Test
  void aPathChosenTakesThePlaceOfThoseAboveAndBelowIt() {
    String page = page("/?filter=guideline=MTUS/Chronic+Pain&filter=guideline=ODG");
    assertThat(links(page, "class=\"choose\" href=\"([^\"]+)\" data-keep=\"guideline=MTUS\""))
        .containsExactly("/?filter=guideline=ODG&filter=guideline=MTUS");
    assertThat(page).contains("data-keep=\"guideline=MTUS/Chronic Pain/");
  }

  @Test
  void aTreeOpensAndClosesByLinks() {
    String closed = page("/?q=pain");
    String opening =
        links(closed, "class=\"unfold\" href=\"([^\"#]+)#facet-guideline\"").getFirst();
    assertThat(opening).startsWith("/?open=guideline=");
    String open = page(opening);
    assertThat(open.length()).isGreaterThan(closed.length());
    assertThat(links(open, "class=\"unfold\" href=\"([^\"#]+)#facet-guideline\""))
        .contains("/?q=pain");
  }

  @Test
  void aColumnOfTimeNarrowsToItAndShowsItsMonths() {
    String years = page("/?q=pain");
    List<String> columns = links(years, "<li><a href=\"(/\\?[^\"]+decided=\\d{4})\"");
    assertThat(columns).isNotEmpty();
    String year = page(columns.getLast());
    assertThat(year).contains("Months of 20").contains("aria-current=\"true\"");
    assertThat(links(year, "<li><a href=\"([^\"]+decided=\\d{4}-\\d\\d)\"")).hasSize(12);
    assertThat(links(year, "<li><a href=\"(/\\?[^\"]+decided=\\d{4})\"")).hasSameSizeAs(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=mri&from=2014&to=2016-03, /?q=mri&filter=decided=2014..2016-03",
    "/?q=mri&from=2014&to=, /?q=mri&filter=decided=2014..",
    "/?q=mri&from=2015&to=2015&filter=decided=2013, /?q=mri&filter=decided=2015"
  })
  void aSpanTypedBecomesPartOfTheAddress(String typed, String address) {
    HttpResponse<String> answer = archive.get(typed);
    assertThat(answer.statusCode()).isEqualTo(303);
    URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
    assertThat(location.toString()).endsWith(address);
  }

  @Test
  void pagesOfResultsFollowEachOther() {
    String first = page("/?q=pain&limit=25");
    assertThat(first).doesNotContain("rel=\"prev\"");
    String second = page(links(first, "href=\"([^\"]+)\" rel=\"next\"").getFirst());
    assertThat(second)
        .contains("start=\"26\"", "rel=\"prev\"", "aria-current=\"page\" aria-label=\"Page 2\"");
    assertThat(page("/?q=pain&offset=9999")).contains("There is no hit number 10,000");
  }

  @Test
  void aHitLeadsToItsLetterItsGuidelinesAndItsPrecedents() {
    String page = page("/?q=lumbar+sympathetic+block");
    assertThat(page)
        .containsPattern(
            "href=\"/determination/[^\"/?]+\\?q=lumbar\\+sympathetic\\+block#ruling-\\d+\"")
        .containsPattern("href=\"/precedents\\?like=[^\"]+%23\\d+\"")
        .contains("<mark>block</mark>", "Reviewer cites", "Insurer cites");
    List<String> cited = links(page, "class=\"page\" href=\"([^\"]+)\"");
    assertThat(cited).isNotEmpty().allSatisfy(link -> assertThat(rulings(link)).isPositive());
  }

  @Test
  void aSearchThatLetsWordsGoSaysWhich() {
    String page = page("/?q=when+is+a+second+block+allowed+if+the+first+one+helped");
    assertThat(page).contains("rulings with most of them are shown", "allWords=true");
    assertThat(page("/?q=acupunctre")).contains("Did you mean");
  }

  @Test
  void nothingFoundSaysWhatMayHelp() {
    assertThat(page("/?q=zzqqx&filter=year=2015&allWords=true"))
        .contains("No rulings found", "Search without the constraints", "Let words go");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?q=diagnossis:CRPS|<strong>diagnossis</strong>:CRPS|href=\"/?q=diagnosis:CRPS\"",
        "/?q=(lumbar|value=\"(lumbar\"|aria-invalid=\"true\"",
        "/?q=mri&filter=yeer=2015|a mistake in a filter|href=\"/?q=mri&amp;filter=year=2015\"",
        "/?q=mri&exclude=decided=soon|<strong>soon</strong>|href=\"/?q=mri\"",
        "/browse/drug?q=age:old|<strong>old</strong>|a mistake in the query"
      })
  void aMistakeIsShownWhereItStands(String path, String place, String remedy) {
    HttpResponse<String> answer = archive.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(place, remedy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?qq=mri", "/?open=a&limit=x", "/help?q=mri", "/browse/drug?depth=3"})
  void whatIsNoParameterIsRefused(String path) {
    assertThat(archive.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsFoundCanBeTakenAlong() {
    String page = page("/?q=mri&filter=decision=upheld&sort=newest&offset=10");
    assertThat(page)
        .contains(
            "href=\"/api/v1/export?format=csv&amp;q=mri&amp;filter=decision=upheld\"",
            "href=\"/api/v1/export?format=ndjson&amp;q=mri&amp;filter=decision=upheld\"",
            "type=\"application/atom+xml\"",
            "href=\"/feed?q=mri&amp;filter=decision=upheld\"",
            "href=\"/?q=mri&amp;filter=decision=upheld&amp;sort=newest&amp;offset=10\" data-copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=mri",
        "/?q=zzqqx",
        "/?q=(",
        "/browse/guideline",
        "/browse/decided",
        "/help"
      })
  void aPageHasOneHeadingOfTheFirstLevelAndNothingInline(String path) {
    String page = archive.get(path).body();
    assertThat(page.split("<h1", -1)).hasSize(2);
    assertThat(page)
        .doesNotContain(" style=", "<style", " onclick=", "javascript:")
        .doesNotContainPattern("<script(?! src=)");
  }
}
