package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

  private static String written(String... cells) {
    StringWriter out = new StringWriter();
    try (CsvTable table = new CsvTable(out, List.of("a", "b"))) {
      table.row(List.of(cells));
    }
    return out.toString();
  }

  @Test
  void aTableIsItsColumnsAndItsLines() {
    assertThat(written("x", "")).isEqualTo("a,b\r\nx,\r\n");
    assertThat(written("say \"x\"", "1, 2\nand 3"))
        .isEqualTo("a,b\r\n\"say \"\"x\"\"\",\"1, 2\nand 3\"\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      value = {
        "=1+1,'=1+1",
        "+1,'+1",
        "-MRI,'-MRI",
        "@SUM(A1),'@SUM(A1)",
        "`\tx`,'\tx",
        "a=b,a=b",
        " =1, =1",
        "'x,'x"
      })
  void aFormulaIsMadeText(String cell, String safe) {
    assertThat(written(cell, "y")).isEqualTo("a,b\r\n" + safe + ",y\r\n");
  }

  @Test
  void aLineHasACellForEachColumn() {
    assertThatThrownBy(() -> written("x")).hasMessage("1 cells in 2 columns");
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> {
              try (CsvTable table = new CsvTable(full, List.of("a"))) {
                table.row(List.of("x"));
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("disk full");
  }
}
