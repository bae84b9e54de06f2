package org.imrsearch.schema;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.imrsearch.vocabulary.ConfigException;

/** The fields of the index and the analysis of their words; immutable. */
public final class IndexSchema {
  private final List<Field> fields;
  private final Map<String, Field> byName;
  private final List<AnalyzerSpec> analyzers;
  private final String fingerprint;

  private IndexSchema(List<Field> fields, List<AnalyzerSpec> analyzers) {
    this.fields = List.copyOf(fields);
    this.byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    this.fields.forEach(field -> byName.put(field.name(), field));
    this.analyzers = List.copyOf(analyzers);
    this.fingerprint = Fingerprint.of(this.fields, this.analyzers);
  }

  /**
   * Reads {@code fields.yaml} and {@code analysis.yaml}.
   *
   * @param indexConfig the folder they are in
   * @throws ConfigException when one can't be read or something in it is wrong
   */
  public static IndexSchema load(Path indexConfig) {
    List<AnalyzerSpec> analyzers = AnalysisFile.read(indexConfig.resolve("analysis.yaml"));
    return new IndexSchema(
        FieldsFile.read(indexConfig.resolve("fields.yaml"), analyzers), analyzers);
  }

  /** Makes a schema of fields with distinct names and the chains that they refer to. */
  public static IndexSchema of(List<Field> fields, List<AnalyzerSpec> analyzers) {
    return new IndexSchema(fields, analyzers);
  }

  /** Returns the fields in the order in which they are declared, which is the order of display. */
  public List<Field> fields() {
    return fields;
  }

  /** Finds a field by its name, in any case: {@code bodypart} is {@code bodyPart}. */
  public Optional<Field> field(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Returns a field that is declared.
   *
   * @throws IllegalArgumentException when it is not
   */
  public Field known(String name) {
    return field(name).orElseThrow(() -> new IllegalArgumentException("no such field: " + name));
  }

  /**
   * Returns the field name most like this one: what a person who wrote it may have meant. Empty
   * when none is like it.
   */
  public Optional<String> nearest(String name) {
    return NearestName.among(fields.stream().map(Field::name).toList(), name);
  }

  /** Returns the names of the fields that are counted as facets, in the order of display. */
  public List<String> facets() {
    return fields.stream().filter(Field::facet).map(Field::name).toList();
  }

  /**
   * Returns the fields that free words are searched in, with the weight of a match in each, in the
   * order of display.
   */
  public Map<String, Float> weights() {
    Map<String, Float> weights = new LinkedHashMap<>();
    for (Field field : fields) {
      field
          .wordSearch()
          .filter(words -> words.weight() > 0)
          .ifPresent(words -> weights.put(field.name(), words.weight()));
    }
    return Collections.unmodifiableMap(weights);
  }

  /** Returns the analysis chains. */
  public List<AnalyzerSpec> analyzers() {
    return analyzers;
  }

  /**
   * Returns a digest, in hexadecimal, of all that an index is built by: the name and type of each
   * field, whether it is a facet, what its words are analysed by, how many they typically are, what
   * it lies within, and the chains in use. Labels, help, weights and the order of fields act when a
   * query is answered and are left out: they may change without building the index anew.
   */
  public String fingerprint() {
    return fingerprint;
  }
}
