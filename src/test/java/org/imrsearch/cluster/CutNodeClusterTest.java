package org.imrsearch.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A cut network is silent: whoever asks learns of it by a limit of his own. */
class CutNodeClusterTest {

  @Test
  void aCutNodeAnswersNobodyUntilItIsMended() throws IOException {
    try (CutNode node =
        CutNode.start(Distribution.home(), Path.of("target", "cluster", "cut-node"))) {
      Rest patient = new Rest(node.url(), Duration.ofSeconds(30));
      Rest impatient = new Rest(node.url(), Duration.ofSeconds(2));
      assertThat(impatient.get("/").status()).isEqualTo(200);
      node.cut();
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> impatient.get("/")).isInstanceOf(HttpTimeoutException.class);
      }
      node.mend();
      assertThat(patient.get("/").status()).isEqualTo(200);
    }
  }
}
