package org.imrsearch.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own catalogues, read once for all tests of this package. */
final class IndexConfig {
  static final Path FOLDER = Path.of("index-config");
  static final Vocabulary VOCABULARY = Vocabulary.load(FOLDER);

  private IndexConfig() {}

  static ConfigFile file(Path folder, String name, String text) {
    try {
      return ConfigFile.read(Files.writeString(folder.resolve(name), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
