package org.imrsearch.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrsearch.vocabulary.Checksums;

/**
 * The checksums of a schema's index-time part: over one line a field and one line a chain in use,
 * sorted, so that neither the order of declaration nor a spare chain matters.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(List<Field> fields, List<AnalyzerSpec> analyzers) {
    List<String> used =
        fields.stream()
            .map(Field::wordSearch)
            .flatMap(Optional::stream)
            .map(Field.Words::analyzer)
            .toList();
    Stream<String> chains =
        analyzers.stream().filter(chain -> used.contains(chain.name())).map(Fingerprint::line);
    String lines =
        Stream.concat(fields.stream().map(Fingerprint::line), chains)
            .sorted()
            .collect(Collectors.joining("\n"));
    Checksums checksums = new Checksums();
    checksums.add(lines.getBytes(StandardCharsets.UTF_8));
    return checksums.hex();
  }

  private static String line(Field field) {
    String words = field.wordSearch().map(w -> w.analyzer() + ":" + w.length()).orElse("-");
    String within =
        switch (field) {
          case Field.PageField page -> page.within();
          case Field.TextField f -> "-";
          case Field.KeywordField f -> "-";
          case Field.PathField f -> "-";
          case Field.DateField f -> "-";
          case Field.NumberField f -> "-";
        };
    return String.join(
        " ",
        "field",
        field.name(),
        FieldType.of(field).code(),
        field.facet() ? "facet" : "-",
        words,
        within);
  }

  private static String line(AnalyzerSpec chain) {
    String filters =
        chain.filters().stream().map(FilterKind::code).collect(Collectors.joining(","));
    return String.join(" ", "analyzer", chain.name(), chain.tokenizer().code(), filters);
  }
}
