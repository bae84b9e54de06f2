package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The disk of an index, then that of a snapshot, is full. */
final class FullDisk implements Fault {
  private static final Letters LETTERS = Letters.of(0, 600);
  private static final Letters FIRST = new Letters(LETTERS.all().subList(0, 150));

  @Override
  public String name() {
    return "disk full: indexing, rebuild, snapshot, restore";
  }

  @Override
  public int share() {
    return 8;
  }

  @Override
  public Optional<String> unavailable() {
    return Disk.unavailable();
  }

  @Override
  public void round(Scene scene) throws Exception {
    String letters = LETTERS.write(scene.path("letters")).toString();
    String first = FIRST.write(scene.path("first")).toString();
    try (Disk disk = Disk.of(scene.path("disk"), 3)) {
      Path index = disk.folder().resolve("index");
      scene.prepare("index", first, "--index", index.toString());
      // What was free is little, and not the same each time.
      long free = 200_000L + scene.dice().nextInt(1_000_000);
      long filler = Math.max(0, disk.folder().toFile().getUsableSpace() - free);
      Files.write(disk.folder().resolve("filler"), new byte[(int) filler]);

      refused(scene, "index", letters, "--index", index.toString(), "--rebuild");
      scene.require(index, FIRST.rulings());
      Set<String> acknowledged = new HashSet<>(FIRST.rulings().keySet());
      Path ids = scene.path("acknowledged");
      Program.Running indexer =
          Program.start(
              scene.path("log"),
              "org.imrsearch.cli.BusyIndexer",
              letters,
              index.toString(),
              ids.toString(),
              "20");
      assertThat(indexer.end()).as(indexer.said()).isNotZero();
      assertThat(indexer.said()).contains("No space left");
      scene.count("letters acknowledged", KilledIndexer.wholeLines(ids).size());
      acknowledged.addAll(KilledIndexer.wholeLines(ids));
      scene.requireAtLeast(index, acknowledged, LETTERS.rulings());

      Path large = scene.path("large");
      scene.prepare("index", letters, "--index", large.toString());
      Map<String, Set<String>> held = scene.contents(index);
      refused(scene, "restore", large.toString(), "--index", index.toString(), "--replace");
      scene.require(index, held);
      Path snapshot = disk.folder().resolve("snapshot");
      refused(scene, "snapshot", snapshot.toString(), "--index", large.toString());
      assertThat(snapshot).doesNotExist();

      disk.remount("size=40m");
      scene.requireFinish(Path.of(letters), index, LETTERS.rulings());
      scene.run("snapshot", snapshot.toString(), "--index", large.toString());
      scene.require(snapshot, LETTERS.rulings());
    }
  }

  private static void refused(Scene scene, String... args) throws Exception {
    Program.Running running = scene.imr(args);
    assertThat(running.end()).as(running.said()).isEqualTo(3);
    assertThat(running.said()).contains("No space left").doesNotContain("fault of the program");
  }
}
