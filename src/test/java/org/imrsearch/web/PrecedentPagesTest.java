package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Precedents are answered for a ruling, for a request in words and for a letter sent in. */
class PrecedentPagesTest {
  private static final String BOUNDARY = "a-boundary";
  private static final String RULING = "/precedents?like=CM16-0904054%234";

  private static HttpResponse<String> get(String path) {
    return ServedArchive.shared().get(path);
  }

  /** Sends a form: names and values in turn; a name that begins with @ is a file. */
  private static HttpResponse<String> send(Object... form) {
    List<byte[]> body = new ArrayList<>();
    for (int i = 0; i < form.length; i += 2) {
      String name = (String) form[i];
      boolean file = name.startsWith("@");
      String disposition =
          file
              ? "name=\"" + name.substring(1) + "\"; filename=\"../../x.pdf\""
              : "name=\"" + name + "\"";
      body.add(
          ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      body.add(
          form[i + 1] instanceof byte[] bytes
              ? bytes
              : ((String) form[i + 1]).getBytes(StandardCharsets.UTF_8));
      body.add("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return ServedArchive.shared()
        .send(
            HttpRequest.newBuilder(ServedArchive.shared().at("/precedents"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body))
                .build());
  }

  @Test
  void bothSidesStandBesideEachOther() {
    assertThat(get("/precedents?service=MRI+of+the+shoulder&diagnosis=rotator+cuff+tear").body())
        .contains("Precedents: MRI of the shoulder", "What was compared", "rotator cuff tear")
        .contains("Closest overturned", "Closest upheld", "of 100 points", "same procedure")
        .contains("Comparable requests", "All rulings", "class=\"ratebar\"")
        .contains("bind only their parties");
  }

  @Test
  void theRulingsOfALetterAreChosenByLinks() {
    assertThat(get(RULING).body())
        .contains("href=\"/precedents?like=CM16-0904054%231\"", "aria-current=\"page\"")
        .contains("href=\"/determination/CM16-0904054#ruling-4\"")
        .contains("href=\"/api/v1/precedents?like=CM16-0904054%234\"");
    assertThat(get("/precedents?like=cm16+904054").body()).contains("CM16-0904054#ruling-1");
  }

  @Test
  void theComparableRulingsAreASearch() {
    String page = get("/precedents?service=physical+therapy").body();
    Matcher link = Pattern.compile("href=\"([^\"]*)\">Search within").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(link.group(1)).isEqualTo("/?q=procedure:%22physical+therapy%22");
    HttpResponse<String> found = get(link.group(1).replace("&amp;", "&"));
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).containsIgnoringCase("physical therapy");
  }

  @Test
  void filtersNarrowAllPartsOfTheAnswer() {
    String page = get(RULING + "&filter=year=2016").body();
    assertThat(page).contains("Year decided: <b>2016</b>", "href=\"" + RULING + "\"");
    assertThat(page).doesNotContain("2013</span>");
  }

  @Test
  void namesMayStandInOneFieldWithSemicolons() {
    assertThat(get("/precedents?service=mri&diagnosis=crps;+neck+pain").body())
        .contains("complex regional pain syndrome", "value=\"crps; neck pain\"");
  }

  @Test
  void aTextThatIsPastedIsCompared() {
    HttpResponse<String> answer =
        send("text", "We deny the request for acupuncture, 12 sessions, for low back pain.");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("acupuncture", "12 sessions", "Closest upheld");
  }

  @Test
  void theServicesOfALetterAreChosenByButtonsThatCarryItsText() throws IOException {
    String letter = Files.readString(Path.of("corpus/issues-sections/CM16-0904054.txt"));
    String page = send("text", letter).body();
    assertThat(page).contains("name=\"number\" value=\"2\"", "type=\"hidden\" name=\"text\"");
    assertThat(send("text", letter, "number", "2").body()).contains("aria-current=\"true\">2. ");
    assertThat(send("text", letter, "number", "99").statusCode()).isEqualTo(400);
  }

  @Test
  void aFileIsReadByWhatItHolds() throws IOException {
    HttpResponse<String> answer =
        send("text", "", "@letter", Files.readAllBytes(Path.of("corpus/issues/CM15-0903003.pdf")));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("What was compared");
  }

  @Test
  void aHostileTextIsText() {
    String page = send("text", "Request for \"><script>alert(1)</script> MRI of the knee").body();
    assertThat(page).doesNotContain("<script>alert");
  }

  @Test
  void whatIsNoLetterIsToldOnTheForm() {
    byte[] noise = new byte[5_000];
    Arrays.fill(noise, (byte) 1);
    for (HttpResponse<String> answer :
        List.of(
            send("text", ""),
            send("@letter", noise),
            send("@letter", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8)))) {
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("role=\"alert\"", "Or give a letter")
          .doesNotContain("/tmp");
    }
  }

  @Test
  void whatIsTooLargeIsRefused() {
    assertThat(send("@letter", new byte[SentBody.LONGEST + 1]).statusCode()).isEqualTo(413);
    HttpRequest endless =
        HttpRequest.newBuilder(ServedArchive.shared().at("/precedents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                HttpRequest.BodyPublishers.ofInputStream(
                    () ->
                        new SequenceInputStream(
                            new ByteArrayInputStream(
                                ("--"
                                        + BOUNDARY
                                        + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8)),
                            new ByteArrayInputStream(new byte[SentBody.LONGEST + 100_000]))))
            .build();
    assertThat(ServedArchive.shared().send(endless).statusCode()).isEqualTo(413);
  }

  @Test
  void whatIsNoFormIsRefused() {
    for (String type :
        List.of("text/plain", "multipart/form-data", "multipart/form-data; boundary=x")) {
      HttpRequest request =
          HttpRequest.newBuilder(ServedArchive.shared().at("/precedents"))
              .header("Content-Type", type)
              .POST(HttpRequest.BodyPublishers.ofString("--y\r\nnothing"))
              .build();
      assertThat(ServedArchive.shared().send(request).statusCode()).isIn(400, 415);
    }
    assertThat(send("other", "x").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "/precedents?like=CM11-0000001, 404",
    "/precedents?like=CM16-0904054%2399, 404",
    "/precedents?like=a&service=b, 400",
    "/precedents?diagnosis=crps, 400",
    "/precedents?service=a&limit=0, 400",
    "/precedents?service=a&filter=x=1, 400",
    "/precedents?q=a, 400",
    "/precedents, 200"
  })
  void whatCannotBeMeantIsRefused(String path, int status) {
    assertThat(get(path).statusCode()).isEqualTo(status);
  }
}
