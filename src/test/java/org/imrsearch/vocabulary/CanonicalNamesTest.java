package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every name that the catalogues give is itself a name that they know, and for the same thing. */
class CanonicalNamesTest {
  private static final Vocabulary VOCABULARY = IndexConfig.VOCABULARY;

  @Test
  void procedures() {
    assertThat(strayed("services.csv", row -> row.optional("procedure"), Catalogue.SERVICES))
        .isEmpty();
  }

  @Test
  void proceduresByPartOfTheBody() {
    List<String> parts = rows("body-parts.csv").stream().map(row -> row.get("body_part")).toList();
    List<String> strayed = new ArrayList<>();
    for (ConfigRow row : rows("services.csv")) {
      if (row.yes("by_body_part")) {
        for (String part : parts) {
          String name = row.get("procedure") + ", " + part;
          if (!VOCABULARY.resolve(Catalogue.SERVICES, name).equals(Optional.of(name))) {
            strayed.add(name + ": " + VOCABULARY.resolve(Catalogue.SERVICES, name));
          }
        }
      }
    }
    assertThat(strayed).isEmpty();
  }

  @Test
  void categories() {
    for (ConfigRow row : rows("services.csv")) {
      List<String> path =
          Stream.of(row.optional("category"), row.optional("subcategory"))
              .flatMap(Optional::stream)
              .toList();
      assertThat(VOCABULARY.resolvePath(Catalogue.SERVICES, String.join("/", path))).contains(path);
    }
  }

  @Test
  void drugsAndTheirClasses() {
    for (ConfigRow row : rows("drugs.csv")) {
      List<String> path = List.of(row.get("class"), row.get("generic"));
      assertThat(VOCABULARY.resolvePath(Catalogue.DRUGS, row.get("generic"))).contains(path);
      assertThat(VOCABULARY.resolvePath(Catalogue.DRUGS, String.join("/", path))).contains(path);
      assertThat(VOCABULARY.resolvePath(Catalogue.DRUGS, row.get("class")))
          .hasValueSatisfying(of -> assertThat(of.getFirst()).isEqualTo(row.get("class")));
      assertThat(VOCABULARY.services().read(row.get("generic")).concept())
          .as(row.get("generic"))
          .isPresent();
    }
  }

  @Test
  void partsOfTheBodyAndSpecialties() {
    assertThat(strayed("body-parts.csv", row -> row.optional("body_part"), Catalogue.BODY_PARTS))
        .isEmpty();
    assertThat(strayed("specialties.csv", row -> row.optional("specialty"), Catalogue.SPECIALTIES))
        .isEmpty();
  }

  @Test
  void guidelines() {
    for (ConfigRow row : rows("guidelines.csv")) {
      String document = row.optional("document").orElse("");
      if (!document.equals("*")) {
        List<String> path =
            Stream.of(row.optional("source"), row.optional("document"), row.optional("topic"))
                .flatMap(Optional::stream)
                .toList();
        assertThat(VOCABULARY.resolvePath(Catalogue.GUIDELINES, String.join("/", path)))
            .contains(path);
      }
    }
  }

  @Test
  void diagnosesWithoutASlot() {
    assertThat(
            strayed(
                "diagnoses.csv",
                row -> row.optional("concept").filter(name -> !name.contains("{")),
                Catalogue.DIAGNOSES))
        .isEmpty();
  }

  private static String strayed(
      String file, Function<ConfigRow, Optional<String>> name, Catalogue catalogue) {
    return rows(file).stream()
        .map(name)
        .flatMap(Optional::stream)
        .filter(n -> !VOCABULARY.resolve(catalogue, n).equals(Optional.of(n)))
        .map(n -> n + ": " + VOCABULARY.resolve(catalogue, n))
        .collect(Collectors.joining("\n"));
  }

  /** The rows, whatever their columns. */
  private static List<ConfigRow> rows(String file) {
    ConfigFile config = ConfigFile.read(IndexConfig.FOLDER.resolve(file));
    List<String> columns = List.of(config.text().lines().findFirst().orElseThrow().split(",", -1));
    return ConfigTable.read(config, List.of(), columns).rows();
  }
}
