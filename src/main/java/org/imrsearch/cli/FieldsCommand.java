package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.SchemaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the fields that queries, filters and facets can name. */
@Command(
    name = "fields",
    mixinStandardHelpOptions = true,
    description = "Lists the fields that queries, filters and facets can name.")
final class FieldsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;

  @Option(names = "--format", paramLabel = "F", description = "table (default) or json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Override
  public Integer call() {
    Program program = new Program(config.folder());
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> {
        SchemaJson.write(program.schema(), out);
        out.println();
      }
      case TABLE -> table(program, out);
    }
    return Imr.FOUND;
  }

  private static void table(Program program, PrintWriter out) {
    Screen screen = Screen.standardOutput();
    int width =
        program.schema().fields().stream().mapToInt(f -> f.name().length()).max().orElse(10);
    String row = "%-" + width + "s  %-8s  %-5s  ";
    out.println(screen.bold(String.format(row, "field", "kind", "facet")) + "holds");
    for (Field field : program.schema().fields()) {
      String start =
          String.format(row, field.name(), SchemaJson.kind(field), field.facet() ? "yes" : "");
      for (String line : screen.wrap(field.help(), start.length())) {
        out.println(start + line);
        start = " ".repeat(start.length());
      }
    }
  }
}
