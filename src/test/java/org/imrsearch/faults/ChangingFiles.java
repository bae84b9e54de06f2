package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters and archives vanish, grow, are cut, replaced and moved while they are read. */
final class ChangingFiles implements Fault {
  private static final Letters LETTERS = Letters.of(0, 200);
  private static final Letters ZIPPED = Letters.of(3_000, 200);
  private static final Pattern COUNTS =
      Pattern.compile("read (\\d+) = indexed (\\d+) \\+ unchanged (\\d+) \\+ rejected (\\d+)");

  @Override
  public String name() {
    return "files and archives that change while they are read";
  }

  @Override
  public int share() {
    return 6;
  }

  @Override
  public void round(Scene scene) throws Exception {
    Path letters = LETTERS.write(scene.path("letters"));
    Path zip = ZIPPED.zip(letters.resolve("more.zip"));
    Path index = scene.path("index");
    Program.Running indexer =
        scene.imr("index", letters.toString(), "--index", index.toString(), "--jobs", "1");
    List<Path> files;
    try (Stream<Path> listed = Files.list(letters)) {
      files = listed.filter(file -> !file.equals(zip)).sorted().toList();
    }
    while (indexer.process().isAlive()) {
      change(scene, files.get(scene.dice().nextInt(files.size())));
      if (scene.dice().nextInt(20) == 0) {
        Files.write(zip, new byte[100], StandardOpenOption.WRITE);
      } else if (scene.dice().nextInt(20) == 0) {
        Path other = Letters.of(3_000, 20).zip(scene.path("other.zip"));
        Files.move(other, zip, StandardCopyOption.REPLACE_EXISTING);
      }
      Thread.sleep(2);
    }
    // Where an archive is all that is left unread, none may have been read at all.
    assertThat(indexer.end()).as(indexer.said()).isIn(0, 3);
    Matcher counts = COUNTS.matcher(indexer.said());
    assertThat(counts.find()).as(indexer.said()).isTrue();
    assertThat(Long.parseLong(counts.group(1)))
        .isEqualTo(
            Long.parseLong(counts.group(2))
                + Long.parseLong(counts.group(3))
                + Long.parseLong(counts.group(4)));
    scene.count("files rejected", Integer.parseInt(counts.group(4)));
    scene.contents(index);
    LETTERS.write(letters);
    ZIPPED.zip(zip);
    scene.requireFinish(letters, index, LETTERS.and(ZIPPED).rulings());
  }

  private static void change(Scene scene, Path file) throws Exception {
    switch (scene.dice().nextInt(6)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 ->
          Files.writeString(
              file, "more\n".repeat(500), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      case 2 -> Files.writeString(file, "");
      case 3 -> {
        Path other = Files.writeString(scene.path("other"), "another text");
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      }
      case 4 -> {
        if (Files.exists(file)) {
          Files.setLastModifiedTime(
              file, FileTime.fromMillis(scene.dice().nextLong(4_000_000_000_000L)));
        }
      }
      default -> {
        Files.deleteIfExists(file);
        Files.createDirectory(file);
        Files.delete(file);
      }
    }
  }
}
