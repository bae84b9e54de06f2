package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.cli.CommandLineRun;

/** The disk of an index may be read only. */
final class ReadOnlyDisk implements Fault {
  private static final Letters LETTERS = Letters.of(0, 60);

  @Override
  public String name() {
    return "folder read-only";
  }

  @Override
  public int share() {
    return 3;
  }

  @Override
  public Optional<String> unavailable() {
    return Disk.unavailable();
  }

  @Override
  public void round(Scene scene) throws Exception {
    String letters = LETTERS.write(scene.path("letters")).toString();
    String more = Letters.of(4_000, 10).write(scene.path("more")).toString();
    try (Disk disk = Disk.of(scene.path("disk"), 20)) {
      Path index = disk.folder().resolve("index");
      scene.prepare("index", letters, "--index", index.toString());
      disk.remount("ro");
      for (List<String> writing :
          List.of(
              List.of("index", more),
              List.of("index", more, "--rebuild"),
              List.of("restore", index.toString()))) {
        boolean restoring = writing.getFirst().equals("restore");
        Path written = restoring ? disk.folder().resolve("new") : index;
        CommandLineRun run = CommandLineRun.on(written, writing.toArray(String[]::new));
        assertThat(run.code()).as("%s: %s", writing, run).isIn(2, 3);
        assertThat(run.err()).doesNotContain("fault of the program");
      }
      assertThat(CommandLineRun.on(index, "search", "*").code()).isZero();
      assertThat(CommandLineRun.on(index, "check").code()).isZero();
      Path kept = scene.path("kept");
      scene.run("snapshot", kept.toString(), "--index", index.toString());
      scene.require(kept, LETTERS.rulings());
      scene.run("restore", index.toString(), "--index", scene.path("restored").toString());
      scene.require(scene.path("restored"), LETTERS.rulings());
      disk.remount("rw");
      scene.requireFinish(Path.of(letters), index, LETTERS.rulings());
    }
  }
}
