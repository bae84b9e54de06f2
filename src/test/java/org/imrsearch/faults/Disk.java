package org.imrsearch.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small disk in memory, which only an administrator may make. */
final class Disk implements AutoCloseable {
  private final Path folder;

  private Disk(Path folder) {
    this.folder = folder;
  }

  static Optional<String> unavailable() {
    try {
      Path folder = Files.createTempDirectory("disk");
      try {
        of(folder, 1).close();
        return Optional.empty();
      } finally {
        Files.delete(folder);
      }
    } catch (IOException e) {
      return Optional.of("no small disk can be mounted here: " + e.getMessage());
    }
  }

  static Disk of(Path folder, int megabytes) throws IOException {
    Files.createDirectories(folder);
    command("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
    return new Disk(folder);
  }

  Path folder() {
    return folder;
  }

  /** Makes it another size, read-only, or writable again. */
  void remount(String option) throws IOException {
    command("mount", "-o", "remount," + option, folder.toString());
  }

  private static void command(String... command) throws IOException {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(said.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    command("umount", "-l", folder.toString());
  }
}
