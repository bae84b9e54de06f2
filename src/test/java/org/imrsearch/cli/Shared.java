package org.imrsearch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Published letters that may lie beside the project; nothing of them is in it. */
public final class Shared {
  private Shared() {}

  /** Returns a folder of them; skips the test where it is not there. */
  public static Path folder(String name) {
    String root = Optional.ofNullable(System.getenv("IMR_SHARED")).orElse("../shared");
    Path folder = Path.of(root, name);
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no published letters at " + folder);
    return folder;
  }
}
