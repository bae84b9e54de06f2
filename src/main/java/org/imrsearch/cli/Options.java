package org.imrsearch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class Options {
  private Options() {}

  /** Where the settings are. */
  static final class Config {
    @Option(
        names = "--config",
        paramLabel = "DIR",
        description = "The folder of settings (default: $IMR_CONFIG, else index-config).")
    private Optional<Path> folder = Optional.empty();

    Path folder() {
      return folder
          .or(() -> Optional.ofNullable(System.getenv("IMR_CONFIG")).map(Path::of))
          .orElseGet(() -> beside("index-config"));
    }
  }

  /** Finds a folder that comes with the program: where the launcher stands, else here. */
  static Path beside(String name) {
    return Optional.ofNullable(System.getProperty("imr.home"))
        .map(home -> Path.of(home, name))
        .filter(Files::isDirectory)
        .orElse(Path.of(name));
  }
}
