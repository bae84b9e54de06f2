package org.imrsearch.schema;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imrsearch.vocabulary.Catalogue;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;

/**
 * Reads {@code fields.yaml}:
 *
 * <pre>
 * fields:
 *   - name: guideline          # one that the program has values for
 *     type: path               # a FieldType, the one that fits these values
 *     label: Guideline
 *     help: What is cited.
 *     facet: true              # not for text and page; false if not said
 *     catalogue: guidelines    # keyword and path only: whose aliases its values may be given by
 *     words: {analyzer: english, weight: 1.5, length: 18}   # text, keyword and path only; text must have it
 *     within: guideline        # page only, and it must: a path field
 * </pre>
 */
final class FieldsFile {
  private static final double MAX_WEIGHT = 100;
  private static final double MIN_LENGTH = 0.1;
  private static final double MAX_LENGTH = 100_000;

  private static final Map<String, FieldType> TYPES =
      Arrays.stream(FieldType.values())
          .collect(Collectors.toMap(FieldType::code, Function.identity()));

  private static final Map<String, Catalogue> CATALOGUES =
      Arrays.stream(Catalogue.values())
          .collect(Collectors.toMap(Catalogue::code, Function.identity()));

  private final Map<String, AnalyzerSpec> analyzers;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private FieldsFile(List<AnalyzerSpec> analyzers) {
    this.analyzers =
        analyzers.stream().collect(Collectors.toMap(AnalyzerSpec::name, Function.identity()));
  }

  static List<Field> read(Path path, List<AnalyzerSpec> analyzers) {
    FieldsFile file = new FieldsFile(analyzers);
    ConfigYaml root = ConfigYaml.read(ConfigFile.read(path));
    List<ConfigYaml> items = root.maps("fields");
    items.forEach(file::add);
    root.done();
    items.forEach(file::checkWithin);
    return List.copyOf(file.fields.values());
  }

  private void add(ConfigYaml item) {
    Field field = field(item);
    if (fields.put(field.name(), field) != null) {
      throw item.error("name", "\"" + field.name() + "\" twice", "declare each field once");
    }
  }

  private Field field(ConfigYaml item) {
    String name = item.string("name");
    FieldType type = type(item, name);
    String label = item.string("label");
    String help = item.string("help");
    return switch (type) {
      case TEXT ->
          new Field.TextField(
              name,
              label,
              help,
              optionalWords(item)
                  .orElseThrow(
                      () ->
                          item.error(
                              "words",
                              "a text field is searched by nothing else",
                              "write words: {analyzer: NAME, weight: NUMBER, length: NUMBER}")));
      case KEYWORD ->
          new Field.KeywordField(
              name, label, help, facet(item), catalogue(item), optionalWords(item));
      case PATH ->
          new Field.PathField(name, label, help, facet(item), catalogue(item), optionalWords(item));
      case DATE -> new Field.DateField(name, label, help, facet(item));
      case NUMBER -> new Field.NumberField(name, label, help, facet(item));
      case PAGE -> new Field.PageField(name, label, help, item.string("within"));
    };
  }

  private static FieldType type(ConfigYaml item, String name) {
    ValueTable.Source source = ValueTable.SOURCES.get(name);
    if (source == null) {
      throw item.error(
          "name",
          "there are no values for a field \"" + name + "\"",
          "one of: " + String.join(", ", ValueTable.SOURCES.keySet()));
    }
    FieldType type = item.oneOf("type", TYPES);
    FieldType fitting = FieldType.taking(source.kind());
    if (type != fitting) {
      throw item.error(
          "type",
          "\"" + type.code() + "\" does not fit the values of " + name,
          "write: " + fitting.code());
    }
    return type;
  }

  private static boolean facet(ConfigYaml item) {
    return item.bool("facet", false);
  }

  private static Optional<Catalogue> catalogue(ConfigYaml item) {
    return item.optionalOneOf("catalogue", CATALOGUES);
  }

  private Optional<Field.Words> optionalWords(ConfigYaml item) {
    return item.has("words") ? Optional.of(words(item)) : Optional.empty();
  }

  private Field.Words words(ConfigYaml item) {
    ConfigYaml words = item.map("words");
    String analyzer = words.string("analyzer");
    if (!analyzers.containsKey(analyzer)) {
      throw words.error(
          "analyzer",
          "no analyzer \"" + analyzer + "\" in analysis.yaml",
          "one of: " + String.join(", ", analyzers.keySet().stream().sorted().toList()));
    }
    return new Field.Words(
        analyzer,
        (float) words.decimal("weight", 0, MAX_WEIGHT),
        (float) words.decimal("length", MIN_LENGTH, MAX_LENGTH));
  }

  private void checkWithin(ConfigYaml item) {
    if (fields.get(item.string("name")) instanceof Field.PageField page
        && !(fields.get(page.within()) instanceof Field.PathField)) {
      List<String> paths =
          fields.values().stream()
              .filter(Field.PathField.class::isInstance)
              .map(Field::name)
              .toList();
      throw item.error(
          "within",
          "\"" + page.within() + "\" is no path field",
          "one of: " + String.join(", ", paths));
    }
  }
}
