package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program serves, with all that it needs in its jar, and ends when it is asked to. */
class ServeIT {
  private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+)");
  private static final int LONGEST_SECONDS = 60;

  @TempDir Path scratch;

  @Test
  void servesPagesAndTheApiUntilItIsToldToEnd() throws Exception {
    Path index = scratch.resolve("index");
    Path log = scratch.resolve("log");
    assertThat(Jar.run(log, "index", "corpus", "--index", index.toString())).isZero();
    Process server = Jar.start(log, "serve", "--port", "0", "--log", "--index", index.toString());
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = address(log);
      for (String path :
          new String[] {
            "", "?q=mri", "api/v1/health", "api/v1/openapi.json", "api/v1/precedents?service=mri"
          }) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(address.resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
      }
      server.destroy();
      assertThat(server.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(server.exitValue()).isEqualTo(Imr.FOUND);
      assertThat(Files.readString(log)).contains("GET /api/v1/health 200").doesNotContain("q=mri");
    } finally {
      server.destroyForcibly();
    }
  }

  private static URI address(Path log) throws IOException, InterruptedException {
    for (int i = 0; i < LONGEST_SECONDS * 10; i++) {
      Matcher said = ADDRESS.matcher(Files.readString(log));
      if (said.find()) {
        return URI.create(said.group(1));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new AssertionError(Files.readString(log));
  }
}
