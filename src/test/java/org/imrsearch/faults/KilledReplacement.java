package org.imrsearch.faults;

import java.nio.file.Path;
import java.util.List;

/** A program is killed while it puts something else in the place of an index. */
final class KilledReplacement implements Fault {
  private static final Letters ONE = Letters.of(1_000, 40);
  private static final Letters OTHER = Letters.of(2_000, 55);

  /** How the index is replaced. */
  enum By {
    REBUILD,
    RESTORE
  }

  private final By by;

  KilledReplacement(By by) {
    this.by = by;
  }

  @Override
  public String name() {
    return by == By.REBUILD ? "rebuild killed" : "restore killed";
  }

  @Override
  public int share() {
    return 15;
  }

  @Override
  public void round(Scene scene) throws Exception {
    Path one = ONE.write(scene.path("one"));
    Path other = OTHER.write(scene.path("other"));
    Path index = scene.path("index");
    Path ready = scene.path("ready");
    try (Program.Running busy =
        Program.start(
            scene.path("log"),
            "org.imrsearch.cli.RepeatedCommands",
            by == By.REBUILD
                ? new String[] {
                  ready.toString(),
                  "index",
                  one.toString(),
                  "--index",
                  index.toString(),
                  "--rebuild",
                  ";",
                  "index",
                  other.toString(),
                  "--index",
                  index.toString(),
                  "--rebuild",
                  ";"
                }
                : restoring(scene, ready, one, other, index))) {
      if (!busy.awaits(ready)) {
        throw new AssertionError(busy.said());
      }
      scene.wait(400);
      scene.kill(busy, index);
    }
    scene.requireOneOf(index, List.of(ONE.rulings(), OTHER.rulings()));
    scene.run("index", one.toString(), "--index", index.toString());
    scene.run("index", other.toString(), "--index", index.toString());
    scene.require(index, ONE.and(OTHER).rulings());
  }

  private static String[] restoring(Scene scene, Path ready, Path one, Path other, Path index) {
    String first = scene.path("first").toString();
    String second = scene.path("second").toString();
    scene.prepare("index", one.toString(), "--index", first);
    scene.prepare("index", other.toString(), "--index", second);
    return new String[] {
      ready.toString(),
      "restore",
      first,
      "--index",
      index.toString(),
      "--replace",
      ";",
      "restore",
      second,
      "--index",
      index.toString(),
      "--replace",
      ";"
    };
  }
}
