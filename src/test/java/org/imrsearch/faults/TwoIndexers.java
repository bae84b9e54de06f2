package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several indexers, a rebuild and a restore want one index at once. */
final class TwoIndexers implements Fault {
  private static final Letters LETTERS = Letters.of(0, 120);

  @Override
  public String name() {
    return "several indexers at once";
  }

  @Override
  public int share() {
    return 5;
  }

  @Override
  public void round(Scene scene) throws Exception {
    String letters = LETTERS.write(scene.path("letters")).toString();
    Path index = scene.path("index");
    List<Program.Running> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(scene.imr("index", letters, "--index", index.toString()));
      scene.wait(200);
    }
    int done = 0;
    for (Program.Running one : all) {
      int code = one.end();
      done += code == 0 ? 1 : 0;
      assertThat(code).as(one.said()).isIn(0, 3);
      if (code == 3) {
        assertThat(one.said()).contains("another indexer is writing to");
      }
    }
    scene.count("refused", all.size() - done);
    assertThat(done).isPositive();
    scene.require(index, LETTERS.rulings());
  }
}
