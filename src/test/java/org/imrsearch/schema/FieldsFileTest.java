package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.imrsearch.vocabulary.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in the two files is refused with the file, the line and what is allowed. */
class FieldsFileTest {
  private static final String ANALYSIS =
      "analyzers:\n  - {name: english, tokenizer: standard, filters: [lowercase]}\n";

  @TempDir Path folder;

  @Test
  void readsEachType() throws IOException {
    IndexSchema schema =
        load(
            ANALYSIS,
            """
            fields:
              - {name: service, type: text, label: S, help: H., words: {analyzer: english, weight: 2, length: 8}}
              - {name: sex, type: keyword, label: S, help: H.}
              - {name: drug, type: path, label: D, help: H., facet: true, catalogue: drugs}
              - {name: decided, type: date, label: D, help: H.}
              - {name: age, type: number, label: A, help: H., facet: true}
              - {name: page, type: page, label: P, help: H., within: drug}
            """);

    assertThat(schema.fields())
        .extracting(FieldType::of)
        .containsExactly(
            FieldType.TEXT,
            FieldType.KEYWORD,
            FieldType.PATH,
            FieldType.DATE,
            FieldType.NUMBER,
            FieldType.PAGE);
    assertThat(schema.field("service").flatMap(Field::wordSearch))
        .isEqualTo(Optional.of(new Field.Words("english", 2, 8)));
    assertThat(schema.facets()).containsExactly("drug", "age");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: sex, type: keyword, label: S, help: H., colour: red | unknown key \"colour\" | allowed: name, type, label, help, facet",
        "name: sex, type: kind, label: S, help: H. | \"kind\" | one of: date, keyword, number, page, path, text",
        "name: sex, type: text, label: S, help: H. | \"text\" does not fit the values of sex | write: keyword",
        "name: age, type: keyword, label: A, help: H. | does not fit the values of age | write: number",
        "name: salary, type: number, label: S, help: H. | no values for a field \"salary\" | one of: case, file",
        "name: sex, type: keyword, label: S, help: H., catalogue: planets | \"planets\" | one of: body-parts, diagnoses",
        "name: service, type: text, label: S, help: H. | \"words\": a text field | write words: {analyzer",
        "name: service, type: text, label: S, help: H., words: {analyzer: french, weight: 1, length: 8} | no analyzer \"french\" | one of: english",
        "name: service, type: text, label: S, help: H., words: {analyzer: english} | missing key \"weight\" | add it",
        "name: service, type: text, label: S, help: H., words: {analyzer: english, weight: 1} | missing key \"length\" | add it",
        "name: service, type: text, label: S, help: H., words: {analyzer: english, weight: 1, length: 0} | \"0\" | from 0.1 to 100000.0",
        "name: service, type: text, label: S, help: H., words: {analyzer: english, weight: -1, length: 8} | \"-1\" | from 0.0 to 100.0",
        "name: service, type: text, label: S, help: H., facet: true, words: {analyzer: english, weight: 1, length: 8} | unknown key \"facet\" | allowed: name, type",
        "name: service, type: text, label: S, help: H., words: {analyzer: english, weight: 1, length: 8, boost: 2} | unknown key \"boost\" | allowed: analyzer, weight, length",
        "name: age, type: number, label: A, help: H., facet: often | \"often\" | one of: false, true",
        "name: age, type: number, label: A, help: H., words: {analyzer: english, weight: 1, length: 8} | unknown key \"words\" | allowed: name",
        "name: decided, type: date, label: D, help: H., catalogue: drugs | unknown key \"catalogue\" | allowed: name",
        "name: decided, type: date, help: H. | missing key \"label\" | add it",
        "name: decided, type: date, label: D | missing key \"help\" | add it",
        "type: date, label: D, help: H. | missing key \"name\" | add it",
        "name: page, type: page, label: P, help: H. | missing key \"within\" | add it",
        "name: page, type: page, label: P, help: H., within: guideline | \"guideline\" is no path field | one of: drug",
        "name: drug, type: path, label: D, help: H. | \"drug\" twice | declare each field once"
      })
  void refusesAMistakeInAField(String field, String problem, String allowed) {
    String fields =
        "fields:\n  - {name: drug, type: path, label: D, help: H.}\n  - {" + field + "}\n";

    assertThatThrownBy(() -> load(ANALYSIS, fields))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("fields.yaml:3: ")
        .hasMessageContaining(problem)
        .hasMessageContaining(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: b, tokenizer: ngram | \"ngram\" | one of: keyword, standard",
        "name: b, tokenizer: standard, filters: [lowercase, porter] | \"porter\" | one of: possessive, lowercase",
        "name: b, tokenizer: standard, filter: [lowercase] | unknown key \"filter\" | allowed: name, tokenizer, filters",
        "name: english, tokenizer: standard | \"english\" twice | give each chain its own name",
        "tokenizer: standard | missing key \"name\" | add it",
        "name: b | missing key \"tokenizer\" | add it"
      })
  void refusesAMistakeInAChain(String chain, String problem, String allowed) {
    assertThatThrownBy(() -> load(ANALYSIS + "  - {" + chain + "}\n", "fields: []\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("analysis.yaml:3: ")
        .hasMessageContaining(problem)
        .hasMessageContaining(allowed);
  }

  @Test
  void refusesAnUnknownKeyAtTheRoot() {
    assertThatThrownBy(() -> load(ANALYSIS, "fields: []\nfeilds: []\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("fields.yaml:2: unknown key \"feilds\"; allowed: fields");
  }

  @Test
  void refusesAMissingFile() {
    assertThatThrownBy(() -> IndexSchema.load(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("analysis.yaml");
  }

  private IndexSchema load(String analysis, String fields) throws IOException {
    Files.writeString(folder.resolve("analysis.yaml"), analysis);
    Files.writeString(folder.resolve("fields.yaml"), fields);
    return IndexSchema.load(folder);
  }
}
