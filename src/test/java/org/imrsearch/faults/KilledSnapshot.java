package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A snapshot is killed, and the indexer beside it, whose commits it keeps. */
final class KilledSnapshot implements Fault {
  private static final Letters LETTERS = Letters.of(0, 150);

  @Override
  public String name() {
    return "snapshot killed beside an indexer, which is killed too";
  }

  @Override
  public int share() {
    return 15;
  }

  @Override
  public void round(Scene scene) throws Exception {
    Path letters = LETTERS.write(scene.path("letters"));
    Path index = scene.path("index");
    Path snapshot = scene.path("snapshot");
    Path ids = scene.path("acknowledged");
    Path ready = scene.path("ready");
    scene.prepare(
        "index",
        Letters.of(0, 20).write(scene.path("few")).toString(),
        "--index",
        index.toString());
    List<String> keeping =
        new ArrayList<>(
            List.of(
                ready.toString(), "snapshot", snapshot.toString(), "--index", index.toString()));
    if (scene.dice().nextBoolean()) {
      keeping.add("--copy");
    }
    keeping.add(";");

    try (Program.Running keeper =
        Program.start(
            scene.path("log-keeper"),
            "org.imrsearch.cli.RepeatedCommands",
            keeping.toArray(String[]::new))) {
      assertThat(keeper.awaits(ready)).as(keeper.said()).isTrue();
      try (Program.Running indexer =
          Program.start(
              scene.path("log"),
              "org.imrsearch.cli.BusyIndexer",
              letters.toString(),
              index.toString(),
              ids.toString(),
              "10")) {
        indexer.awaitsFirst(ids);
        scene.wait(700);
        assertThat(keeper.process().isAlive()).as(keeper.said()).isTrue();
        scene.kill(keeper, snapshot);
        scene.wait(100);
        scene.kill(indexer, index);
      }
    }
    Map<String, Set<String>> kept = scene.contents(snapshot);
    assertThat(LETTERS.rulings().entrySet()).containsAll(kept.entrySet());
    assertThat(kept.size()).isGreaterThanOrEqualTo(20);
    scene.requireAtLeast(index, KilledIndexer.wholeLines(ids), LETTERS.rulings());
    scene.run("snapshot", snapshot.toString(), "--index", index.toString());
    assertThat(scene.contents(snapshot)).isEqualTo(scene.contents(index));
    Path restored = scene.path("restored");
    scene.run("restore", snapshot.toString(), "--index", restored.toString());
    scene.requireFinish(letters, restored, LETTERS.rulings());
  }
}
