package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of the README that is made from the code: it stands between two comments, and {@code
 * -Dgolden.update=true} rewrites it.
 */
record ReadmeTable(String name) {
  private static final Path README = Path.of("README.md");

  void holds(String table) throws IOException {
    String readme = Files.readString(README);
    Matcher m =
        Pattern.compile(
                "(?s)(<!-- %s: [^\\n]*-->\\n)(.*?)(<!-- end of %s -->)".formatted(name, name))
            .matcher(readme);
    assertThat(m.find()).isTrue();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          README, readme.substring(0, m.start(2)) + table + readme.substring(m.end(2)));
    } else {
      assertThat(m.group(2)).isEqualTo(table);
    }
  }
}
