package org.imrsearch.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.SchemaJson;
import org.junit.jupiter.api.Test;

/** The README's table of fields is what {@code fields.yaml} declares. */
class FieldTableTest {

  @Test
  void theReadmeNamesEveryField() throws IOException {
    new ReadmeTable("fields").holds(table());
  }

  private static String table() {
    StringBuilder rows = new StringBuilder("| field | kind | facet | holds |\n|---|---|---|---|\n");
    for (Field field : IndexSchema.load(Path.of("index-config")).fields()) {
      rows.append("| `").append(field.name()).append("` | ");
      rows.append(SchemaJson.kind(field)).append(" | ");
      rows.append(field.facet() ? "yes" : "").append(" | ");
      rows.append(field.help().replace("|", "\\|")).append(" |\n");
    }
    return rows.toString();
  }
}
