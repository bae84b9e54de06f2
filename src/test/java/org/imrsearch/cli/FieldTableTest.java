package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.Test;

/** The README's table of fields is what {@code fields.yaml} declares. */
class FieldTableTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- fields: [^\\n]*-->\\n)(.*?)(<!-- end of fields -->)");

  @Test
  void theReadmeNamesEveryField() throws IOException {
    String readme = Files.readString(README);
    Matcher m = TABLE.matcher(readme);
    assertThat(m.find()).isTrue();
    String table = table();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(
          README, readme.substring(0, m.start(2)) + table + readme.substring(m.end(2)));
    } else {
      assertThat(m.group(2)).isEqualTo(table);
    }
  }

  private static String table() {
    StringBuilder rows = new StringBuilder("| field | kind | facet | holds |\n|---|---|---|---|\n");
    for (Field field : IndexSchema.load(Path.of("index-config")).fields()) {
      rows.append("| `").append(field.name()).append("` | ");
      rows.append(FieldsCommand.kind(field)).append(" | ");
      rows.append(field.facet() ? "yes" : "").append(" | ");
      rows.append(field.help().replace("|", "\\|")).append(" |\n");
    }
    return rows.toString();
  }
}
