package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.cli.CommandLineRun;

/** A file of an index is cut off, altered or gone; a rebuild or a snapshot mends it. */
final class DamagedIndex implements Fault {
  private static final Letters LETTERS = Letters.of(0, 60);

  @Override
  public String name() {
    return "damaged index rebuilt, killed at it, and restored";
  }

  @Override
  public int share() {
    return 9;
  }

  @Override
  public void round(Scene scene) throws Exception {
    String letters = LETTERS.write(scene.path("letters")).toString();
    Path index = scene.path("index");
    Path kept = scene.path("kept");
    scene.prepare("index", letters, "--index", index.toString());
    scene.prepare("snapshot", kept.toString(), "--index", index.toString(), "--copy");
    damage(scene, index);
    CommandLineRun check = CommandLineRun.on(index, "check");
    assertThat(check.code()).as("%s", check).isEqualTo(3);
    assertThat(check.err() + check.out()).contains("--rebuild").doesNotContain("fault of the");
    Path fresh = scene.path("fresh");
    CommandLineRun none = CommandLineRun.on(index, "snapshot", fresh.toString());
    assertThat(none.code()).as("%s", none).isEqualTo(3);
    assertThat(fresh).doesNotExist();
    // A good snapshot stays, whether or not its own files do for those that are damaged.
    CommandLineRun.on(index, "snapshot", kept.toString());
    scene.require(kept, LETTERS.rulings());

    if (scene.dice().nextBoolean()) {
      Program.Running rebuild =
          scene.imr("index", letters, "--index", index.toString(), "--rebuild");
      scene.wait(2_500);
      scene.kill(rebuild, index);
      scene.run("index", letters, "--index", index.toString(), "--rebuild");
    } else {
      scene.run("restore", kept.toString(), "--index", index.toString(), "--replace");
    }
    scene.requireFinish(Path.of(letters), index, LETTERS.rulings());
  }

  private static void damage(Scene scene, Path index) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(index)) {
      files = all.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
    Path file = files.get(scene.dice().nextInt(files.size()));
    switch (scene.dice().nextInt(3)) {
      case 0 -> Files.delete(file);
      case 1 -> {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(scene.dice().nextLong(channel.size()));
        }
      }
      default -> {
        byte[] bytes = Files.readAllBytes(file);
        bytes[scene.dice().nextInt(bytes.length)] ^= (byte) (1 << scene.dice().nextInt(8));
        Files.write(file, bytes);
      }
    }
  }
}
