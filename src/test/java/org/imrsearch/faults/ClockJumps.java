package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clock, and the times of files, stand in 1970 or 2099, and change between runs. */
final class ClockJumps implements Fault {
  private static final Letters LETTERS = Letters.of(0, 20);
  private static final Path FAKETIME = Path.of("/usr/bin/faketime");
  private static final List<String> TIMES =
      List.of("1971-01-01 00:00:00", "2099-12-31 23:59:59", "2015-06-30 23:59:58");

  @Override
  public String name() {
    return "clock and times of files jump";
  }

  @Override
  public int share() {
    return 1;
  }

  @Override
  public Optional<String> unavailable() {
    return Files.isExecutable(FAKETIME)
        ? Optional.empty()
        : Optional.of("faketime is not installed");
  }

  @Override
  public void round(Scene scene) throws Exception {
    Letters half = new Letters(LETTERS.all().subList(0, 10));
    Path letters = half.write(scene.path("letters"));
    String index = scene.path("index").toString();
    at(scene, "index", letters.toString(), "--index", index);
    LETTERS.write(letters);
    for (var letter : LETTERS.all()) {
      Instant time = Instant.ofEpochSecond(scene.dice().nextLong(4_000_000_000L));
      Files.setLastModifiedTime(letters.resolve(letter.truth().sourceFile()), FileTime.from(time));
    }
    String said = at(scene, "index", letters.toString(), "--index", index);
    assertThat(said).contains("read 20 = indexed 10 + unchanged 10 + rejected 0");
    scene.require(Path.of(index), LETTERS.rulings());
    at(scene, "index", letters.toString(), "--index", index, "--rebuild");
    at(scene, "snapshot", scene.path("kept").toString(), "--index", index);
    scene.require(scene.path("kept"), LETTERS.rulings());
  }

  private static String at(Scene scene, String... args) throws Exception {
    String time = TIMES.get(scene.dice().nextInt(TIMES.size()));
    Program.Running running =
        Program.start(
            scene.path("log-" + System.nanoTime()),
            List.of(FAKETIME.toString(), time),
            Program.IMR,
            args);
    assertThat(running.end()).as("%s: %s", time, running.said()).isZero();
    return running.said();
  }
}
