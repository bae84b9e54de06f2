package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all of the API. */
class ApiRulesTest {
  private static final ServedArchive SERVED = ServedArchive.shared();

  private static HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SERVED.at(path)).method(method, BodyPublishers.noBody());
    return SERVED.send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/search, 'GET, HEAD'",
    "DELETE, /api/v1/determinations/x, 'GET, HEAD'",
    "OPTIONS, /api/v1/health, 'GET, HEAD'",
    "POST, /api/v1/search, 'GET, HEAD'",
    "PUT, /api/v1/precedents, 'GET, HEAD, POST'",
    "BREW, /api/v1/search, 'GET, HEAD'",
  })
  void aMethodThatIsNotThereIsToldWhichAre(String method, String path, String allowed) {
    HttpResponse<String> answer = send(method, path);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Set.of(header(answer, "Allow").split(", "))).isEqualTo(Set.of(allowed.split(", ")));
    assertThat(Json.read(answer.body()).at("type").text()).endsWith("#method-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/determinations/CM16-0904054",
        "/api/v1/fields",
        "/api/v1/search?q=nofield:x",
        "/api/v1/stats?by=year&format=csv",
        "/"
      })
  void headIsGetWithoutTheBody(String path) {
    HttpResponse<String> head = send("HEAD", path);
    HttpResponse<String> get = send("GET", path);
    assertThat(head.body()).isEmpty();
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    for (String name : List.of("Content-Type", "ETag", "Content-Disposition")) {
      assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
    }
  }

  @Test
  void headOfAnExportWritesNone() {
    HttpResponse<String> head = send("HEAD", "/api/v1/export?q=lumbar+mri");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"imr-lumbar-mri.csv\"");
  }

  @Test
  void whoHasAnAnswerIsToldThatItIsTheSame() {
    String path = "/api/v1/determinations/CM16-0904054";
    String tag = header(send("GET", path), "ETag");
    HttpResponse<String> again = send("GET", path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(send("GET", path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search, text/html, 406",
    "/api/v1/search, application/*, 200",
    "/api/v1/search, 'text/html, */*;q=0.1', 200",
    "/api/v1/search, application/json;q=0, 406",
    "/api/v1/export, text/csv, 200",
    "/api/v1/export, image/png, 406",
    "/api/v1/stats?by=year&format=svg, image/svg+xml, 200",
  })
  void anAnswerIsInAFormThatIsAccepted(String path, String accept, int status) {
    assertThat(send("GET", path, "Accept", accept).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, , 200",
    "text/plain; charset=utf-8, , 200",
    "application/json, , 415",
    "text/plain, gzip, 415",
    "application/pdf, , 422",
  })
  void aLetterIsSentAsTextOrPdf(String type, String encoding, int status) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(SERVED.at("/api/v1/precedents"))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(status == 422 ? "%PDF-junk" : "MRI of the lumbar spine"));
    if (encoding != null) {
      request.header("Content-Encoding", encoding);
    }
    assertThat(SERVED.send(request.build()).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "q=lumbar nofield:x, q, 7, 14",
        "q=mri&filter=nofield=x, filter, 0, 7",
        "facet=decision=zero, facet, 9, 13",
        "q=\"lumbar, q, 0, 1",
      })
  void aMistakeIsToldWithItsPlace(String query, String parameter, int start, int end) {
    String written = query.replace(" ", "+").replace("\"", "%22").replace(":", "%3A");
    HttpResponse<String> answer = SERVED.getJson("/api/v1/search?" + written);
    assertThat(answer.statusCode()).isEqualTo(400);
    Json problem = Json.read(answer.body());
    assertThat(problem.at("parameter").text()).isEqualTo(parameter);
    assertThat(problem.at("position", "start").number()).isEqualTo(start);
    assertThat(problem.at("position", "end").number()).isEqualTo(end);
  }

  @Test
  void aColumnThatIsNotThereIsToldWithItsPlace() {
    HttpResponse<String> answer = SERVED.getAnything("/api/v1/export?columns=id,decidd,case");
    Json problem = Json.read(answer.body());
    assertThat(problem.at("position", "start").number()).isEqualTo(3);
    assertThat(problem.at("position", "end").number()).isEqualTo(9);
    assertThat(problem.at("nearest").text()).isEqualTo("decided");
  }

  @Test
  void anExportHoldsWhatTheSearchFinds() {
    String q = URLEncoder.encode("lumbar decision:overturned", StandardCharsets.UTF_8);
    int found =
        Json.read(SERVED.getJson("/api/v1/search?limit=0&q=" + q).body()).at("rulings").number();
    String csv = SERVED.getAnything("/api/v1/export?columns=id,decision&q=" + q).body();
    assertThat(csv.split("\r\n")).hasSize(found + 1).startsWith("id,decision");
    String ndjson = SERVED.getAnything("/api/v1/export?format=ndjson&q=" + q).body();
    assertThat(ndjson.split("\n"))
        .hasSize(found)
        .allMatch(line -> Json.read(line).value().isPresent());
  }

  @Test
  void largeAnswersArePackedWhereTheClientTakesIt() {
    HttpResponse<String> packed = send("GET", "/api/v1/export", "Accept-Encoding", "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).contains("Accept-Encoding");
  }
}
