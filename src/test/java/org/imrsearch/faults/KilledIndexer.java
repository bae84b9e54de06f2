package org.imrsearch.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** An indexer is killed, several times on one index, while it puts, commits, merges. */
final class KilledIndexer implements Fault {
  private final Letters letters;
  private final int kills;

  KilledIndexer(int letters, int kills) {
    this.letters = Letters.of(0, letters);
    this.kills = kills;
  }

  @Override
  public String name() {
    return "indexer killed: putting, committing, merging";
  }

  @Override
  public int share() {
    return 25;
  }

  @Override
  public void round(Scene scene) throws Exception {
    Path folder = letters.write(scene.path("letters"));
    Path index = scene.path("index");
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < kills; kill++) {
      Path ids = scene.path("acknowledged-" + kill);
      String every = Integer.toString(1 + scene.dice().nextInt(60));
      try (Program.Running indexer =
          Program.start(
              scene.path("log-" + kill),
              "org.imrsearch.cli.BusyIndexer",
              folder.toString(),
              index.toString(),
              ids.toString(),
              every)) {
        indexer.awaitsFirst(ids);
        scene.wait(900);
        scene.kill(indexer, index);
      }
      acknowledged.addAll(wholeLines(ids));
      scene.requireAtLeast(index, acknowledged, letters.rulings());
    }
    scene.count("letters acknowledged", acknowledged.size());
    scene.requireFinish(folder, index, letters.rulings());
  }

  /** The last line may be torn by the kill. */
  static Set<String> wholeLines(Path file) throws IOException {
    String text = Files.exists(file) ? Files.readString(file) : "";
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    return new HashSet<>(whole.lines().toList());
  }
}
