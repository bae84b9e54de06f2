package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is sent brings a fault about, a word of the inside out, or the server down. */
class HostileRequestsTest {
  private static final Pattern INSIDE =
      Pattern.compile(
          "org\\.imrsearch|org\\.eclipse|io\\.javalin|java\\.(lang|util|io|net)|lucene|Exception"
              + "|\\tat |/(tmp|home|root|usr|var)/|root:x:|jetty|javalin",
          Pattern.CASE_INSENSITIVE);

  /** Far more than any takes; one that hangs has longer. */
  private static final Duration LONGEST = Duration.ofSeconds(15);

  @Test
  void everyRequestIsAnsweredOrRefused() throws IOException {
    URI server = ServedArchive.shared().at("/");
    List<String> requests = HostileRequests.all();
    assertThat(requests).hasSizeGreaterThan(200);
    List<String> faults = new ArrayList<>();
    for (String request : requests) {
      long start = System.nanoTime();
      String answer = RawHttp.send(server, request);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      faults(request, answer, took)
          .map(fault -> fault + " of " + shown(request))
          .forEach(faults::add);
    }
    assertThat(faults).isEmpty();
    assertThat(ServedArchive.shared().getJson("/api/v1/health").statusCode()).isEqualTo(200);
  }

  private static Stream<String> faults(String request, String answer, Duration took) {
    List<String> faults = new ArrayList<>();
    int status = RawHttp.status(answer);
    if (status == 500 || (status == 0 && !request.isBlank())) {
      faults.add("status " + status);
    }
    // What a request says itself may come back in the answer to it.
    INSIDE
        .matcher(answer)
        .results()
        .map(match -> match.group())
        .filter(word -> !request.contains(word) && !answer.contains("application/x-ndjson"))
        .findFirst()
        .ifPresent(word -> faults.add("\"" + word + "\" in the answer"));
    if (answer.contains("HTTP/1.1 200") && request.contains("/hidden")) {
      long answers = Pattern.compile("HTTP/1\\.1 \\d").matcher(answer).results().count();
      if (answers > 1) {
        faults.add("a hidden request was answered");
      }
    }
    if (took.compareTo(LONGEST) > 0) {
      faults.add("took " + took);
    }
    return faults.stream();
  }

  private static String shown(String request) {
    String line = request.replace("\r\n", "|");
    return line.length() <= 160 ? line : line.substring(0, 160) + "... " + line.length();
  }
}
