package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API's own description is true of what it answers. */
class OpenApiTest {
  private static final Json DOCUMENT =
      Json.read(ServedArchive.shared().getJson("/api/v1/openapi.json").body());

  /** Requests whose answers have between them every property that there is. */
  static Stream<String> requests() {
    return Stream.of(
        "/search",
        "/search?q=lumbar+mri&facet=guideline=5&facet=decision&explain=true&collapse=true",
        "/search?q=lumbr+mri",
        "/search?q=when+is+a+second+block+allowed+if+the+first+one+helped&limit=100",
        "/search?filter=decision=overturned&exclude=year=2016&sort=newest&offset=3",
        "/facets/{field=guideline}?under=MTUS&depth=2&limit=5",
        "/facets/{field=decided}?q=mri&allWords=true",
        "/facets/{field=drug}?find=norco",
        "/determinations/{id=CM16-0904054}",
        "/precedents?like=CM16-0904054%234",
        "/precedents?service=PT+12+visits&diagnosis=lumbar+strain&guideline=MTUS&facts=pain&limit=3",
        "/stats?by=service&by=year&min=2&sort=share",
        "/stats?by=guideline&under=MTUS&top=4&q=mri&filter=year=2016",
        "/suggest?q=lum",
        "/suggest?q=cm16-09&limit=3",
        "/fields",
        "/problems",
        "/openapi.json",
        "/health");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void answersAreAsTheDescriptionHasThem(String request) {
    String path = request.replaceAll("\\{\\w+=([^}]*)}", "$1");
    HttpResponse<String> answer = ServedArchive.shared().getJson("/api/v1" + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Json operation = DOCUMENT.at("paths", declared(request), "get");
    assertThat(faults(operation, "200", "application/json", answer.body())).isEmpty();
  }

  private static String declared(String request) {
    return request.replaceAll("\\?.*", "").replaceAll("\\{(\\w+)=[^}]*}", "{$1}");
  }

  private static List<String> faults(Json operation, String status, String type, String body) {
    Json schema = operation.at("responses", status, "content", type, "schema");
    return SchemaCheck.faults(DOCUMENT, schema, Json.read(body));
  }

  @Test
  void aLetterThatIsSentIsAnsweredAsDescribed() {
    String letter = "Request for authorization. We request: MRI of the lumbar spine.";
    HttpResponse<String> answer =
        ServedArchive.shared()
            .send(
                HttpRequest.newBuilder(ServedArchive.shared().at("/api/v1/precedents?limit=2"))
                    .header("Content-Type", "text/plain; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(letter))
                    .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Json operation = DOCUMENT.at("paths", "/precedents", "post");
    assertThat(faults(operation, "200", "application/json", answer.body())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=nofield:x",
        "/search?filter=year",
        "/search?limit=1000000",
        "/search?qq=mri",
        "/facets/{field=rationale}",
        "/facets/{field=none}",
        "/determinations/{id=CM99-0000001}",
        "/precedents",
        "/stats?by=service&by=procedure",
        "/export?columns=id,nothing"
      })
  void problemsAreAsTheDescriptionHasThem(String request) {
    String path = request.replaceAll("\\{\\w+=([^}]*)}", "$1");
    HttpResponse<String> answer = ServedArchive.shared().getAnything("/api/v1" + path);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    Json operation = DOCUMENT.at("paths", declared(request), "get");
    assertThat(faults(operation, "default", "application/problem+json", answer.body())).isEmpty();
    assertThat(Json.read(answer.body()).at("status").number()).isEqualTo(answer.statusCode());
    assertThat(Json.read(answer.body()).at("type").text()).startsWith("/api/v1/problems#");
  }

  /** So that an operation which is added is tested, too. */
  @Test
  void everyOperationIsAskedHere() {
    Set<String> asked = requests().map(OpenApiTest::declared).collect(Collectors.toSet());
    asked.add("/export");
    assertThat(new TreeSet<>(DOCUMENT.at("paths").members().keySet()))
        .isEqualTo(new TreeSet<>(asked));
  }

  /** Every parameter that is declared is taken, and none beside; a usual value is one of them. */
  @Test
  void eachOperationTakesWhatItDeclares() {
    for (Map.Entry<String, Json> path : DOCUMENT.at("paths").members().entrySet()) {
      Json operation = path.getValue().at("get");
      for (Json parameter : operation.at("parameters").elements()) {
        if (parameter.at("in").text().equals("query")) {
          String name = parameter.at("name").text();
          assertThat(refusedAsUnknown(path.getKey(), name)).as(path + " " + name).isFalse();
        }
      }
      assertThat(refusedAsUnknown(path.getKey(), "undeclared")).as(path.getKey()).isTrue();
    }
  }

  private static boolean refusedAsUnknown(String path, String parameter) {
    String there = path.replace("{field}", "decision").replace("{id}", "CM16-0904054");
    return ServedArchive.shared()
        .getAnything("/api/v1" + there + "?" + parameter + "=1")
        .body()
        .contains("There is no parameter");
  }
}
