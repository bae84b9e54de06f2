package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever browses the values of a field comes to all rulings of each, and down to the pages. */
class BrowsePagesTest {
  private static final Pattern ROW =
      Pattern.compile(
          "<th scope=\"row\"><a href=\"([^\"]+)\">([^<]*)</a>.*?<td class=\"number\">([\\d,]+)</td>",
          Pattern.DOTALL);
  private static final Pattern FOUND = Pattern.compile("<h1>([\\d,]+) ruling");

  private final ServedArchive archive = ServedArchive.shared();

  private record Row(String address, String label, String rulings) {}

  private String page(String path) {
    HttpResponse<String> answer = archive.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private static List<Row> rows(String page) {
    List<Row> rows = new ArrayList<>();
    Matcher row = ROW.matcher(page);
    while (row.find()) {
      rows.add(new Row(row.group(1).replace("&amp;", "&"), row.group(2), row.group(3)));
    }
    return rows;
  }

  private String found(String path) {
    Matcher found = FOUND.matcher(page(path));
    assertThat(found.find()).as(path).isTrue();
    return found.group(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/browse/guideline",
        "/browse/drug",
        "/browse/procedure?q=pain",
        "/browse/decided?filter=decision=upheld",
        "/browse/guideline?under=MTUS/Chronic+Pain"
      })
  void aValueLeadsToAsManyRulingsAsItCounts(String path) {
    List<Row> rows = rows(page(path));
    assertThat(rows).hasSizeGreaterThan(3);
    for (Row row : rows.subList(0, 4)) {
      assertThat(found(row.address())).as(row.address()).isEqualTo(row.rulings());
    }
  }

  @Test
  void theWayGoesFromTheSourceToThePage() {
    assertThat(page("/browse/guideline"))
        .contains("href=\"/browse/guideline?under=MTUS/Chronic+Pain\"");
    String document = page("/browse/guideline?under=MTUS/Chronic+Pain");
    assertThat(document).contains("<h1>Chronic Pain</h1>", "href=\"/browse/guideline?under=MTUS\"");
    Matcher page =
        Pattern.compile("<a href=\"([^\"]+)\">Page (\\d+)</a> <span class=\"number\">([\\d,]+) ")
            .matcher(document);
    int before = 0;
    int seen = 0;
    while (page.find()) {
      assertThat(Integer.parseInt(page.group(2))).isGreaterThan(before);
      before = Integer.parseInt(page.group(2));
      if (seen++ < 3) {
        assertThat(found(page.group(1))).isEqualTo(page.group(3));
      }
    }
    assertThat(seen).isGreaterThan(5);
  }

  @Test
  void valuesAreFoundByTheirTextAndByOtherNames() {
    assertThat(page("/browse/guideline?find=capsaicin")).containsPattern("there: Capsaicin");
    assertThat(rows(page("/browse/drug?find=norco")))
        .extracting(Row::label)
        .contains("hydrocodone/acetaminophen");
    assertThat(page("/browse/drug?find=zzqqx")).contains("No value holds this text");
  }

  @Test
  void theSearchIsKeptOnTheWay() {
    String page = page("/browse/guideline?q=pain&exclude=decision=upheld");
    assertThat(rows(page))
        .allSatisfy(row -> assertThat(row.address()).contains("q=pain", "exclude=decision=upheld"));
    assertThat(page).contains("within <b>pain</b>", "type=\"hidden\" name=\"q\" value=\"pain\"");
  }

  @Test
  void thereAreNoValuesOfWhatIsNotCounted() {
    for (String path : List.of("/browse/rationale", "/browse/nothing", "/browse/..%2f..%2fetc")) {
      HttpResponse<String> answer = archive.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
    }
    assertThat(archive.get("/browse/rationale").body()).contains("There are lists of: decision");
    assertThat(archive.get("/browse/sex?under=f").statusCode()).isEqualTo(400);
  }

  @Test
  void theHelpNamesEachFieldAndWhereItsValuesAre() {
    String help = page("/help");
    assertThat(help)
        .contains("<code>guideline.claimsAdministrator</code>", "href=\"/browse/specialty\"");
  }
}
