package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of figures that is committed: a change of the parser shows as its diff, and {@code
 * -Dgolden.update=true} rewrites it.
 */
public record Golden(Path file) {

  public static Golden of(String file) {
    return new Golden(Path.of("src/test/resources", file));
  }

  public void holds(String table) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, table);
    }
    assertThat(file).as("-Dgolden.update=true writes it").exists();
    assertThat(table).as("-Dgolden.update=true rewrites it").isEqualTo(Files.readString(file));
  }
}
