package org.imrsearch.cli;

import java.io.IOException;
import org.imrsearch.query.ExportColumn;
import org.imrsearch.query.ExportColumns;
import org.junit.jupiter.api.Test;

/** The README's table of columns is what an export has: whoever changes one sees the other. */
class ColumnTableTest {

  @Test
  void theReadmeNamesEveryColumn() throws IOException {
    StringBuilder rows = new StringBuilder("| column | holds |\n|---|---|\n");
    for (ExportColumn column : ExportColumns.all()) {
      rows.append("| `%s` | %s |\n".formatted(column.name(), column.help()));
    }
    new ReadmeTable("columns").holds(rows.toString());
  }
}
