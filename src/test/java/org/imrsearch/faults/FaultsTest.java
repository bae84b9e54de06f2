package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A round of those faults that nothing quicker tests; {@code mvn -Pfaults test} has them all. */
class FaultsTest {
  @TempDir Path folder;

  static List<Fault> faults() {
    return List.of(
        new KilledIndexer(150, 1),
        new KilledReplacement(KilledReplacement.By.REBUILD),
        new KilledSnapshot());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void nothingIsLostAndTheNextRunFinishes(Fault fault) throws Exception {
    assumeThat(fault.unavailable()).isEmpty();
    assertThat(Faults.round(fault, 1, folder.resolve("scene"), new HashMap<>())).isEmpty();
  }
}
