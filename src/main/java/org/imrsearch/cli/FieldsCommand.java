package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.imrsearch.schema.Field;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

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
      case JSON -> json(program, out);
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
      String start = String.format(row, field.name(), kind(field), field.facet() ? "yes" : "");
      for (String line : screen.wrap(field.help(), start.length())) {
        out.println(start + line);
        start = " ".repeat(start.length());
      }
    }
  }

  private static void json(Program program, PrintWriter out) {
    try (JsonGenerator json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartArray();
      for (Field field : program.schema().fields()) {
        json.writeStartObject();
        json.writeStringProperty("name", field.name());
        json.writeStringProperty("label", field.label());
        json.writeStringProperty("kind", kind(field));
        json.writeBooleanProperty("facet", field.facet());
        json.writeStringProperty("help", field.help());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println();
  }

  static String kind(Field field) {
    return switch (field) {
      case Field.TextField f -> "text";
      case Field.KeywordField f -> "keyword";
      case Field.PathField f -> "path";
      case Field.DateField f -> "date";
      case Field.NumberField f -> "number";
      case Field.PageField f -> "page";
    };
  }
}
