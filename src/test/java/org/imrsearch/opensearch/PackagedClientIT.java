package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imrsearch.opensearch.StubCluster.answers;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The packaged jar holds few classes of the client; they are all that a connection needs. */
class PackagedClientIT {
  @Test
  void jarHoldsWhatAnswersAndRefusalsNeed() throws Exception {
    String url;
    try (StubCluster stub = StubCluster.start()) {
      url = stub.uri().toString();
      stub.with(answers(200, "{\"took\":3}"));
      assertThat(ask(url)).isEqualTo("{\"took\":3}");
      stub.with(answers(403, "{\"error\":{\"type\":\"security_exception\"}}"));
      assertThat(ask(url)).contains("needs that permission");
      stub.with(answers(503, ""));
      assertThat(ask(url)).contains("not ready");
      assertThat(ask("https" + url.substring("http".length()))).contains("speaks TLS");
    }
    assertThat(ask(url)).contains("connection refused");
  }

  private static String ask(String url) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    "target/imr.jar" + File.pathSeparator + "target/test-classes",
                    AskOnce.class.getName(),
                    url))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return said.strip();
  }
}
