package org.imrsearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tree is the pipeline: a package imports only those before it. */
@AnalyzeClasses(packages = "org.imrsearch", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final List<String> FLOW =
      List.of(
          "determination",
          "source",
          "vocabulary",
          "letter",
          "schema",
          "query",
          "engine",
          "lucene",
          "opensearch",
          "precedent",
          "evaluation",
          "web",
          "cli");

  @ArchTest
  static final ArchRule NO_CYCLES =
      SlicesRuleDefinition.slices().matching("org.imrsearch.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_LUCENE_IMPORTS_LUCENE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.imrsearch.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule ONLY_OPENSEARCH_IMPORTS_ITS_CLIENT =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.imrsearch.opensearch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.opensearch..", "org.apache.hc..");

  /** ARCHITECTURE.md lists the folders that there are, in this order. */
  @ArchTest
  static void thePageListsThePackages(JavaClasses classes) throws IOException {
    Matcher row =
        Pattern.compile("(?m)^\\| `(\\w+)` \\| ")
            .matcher(Files.readString(Path.of("ARCHITECTURE.md")));
    List<String> listed = row.results().map(r -> r.group(1)).toList();
    Set<String> existing =
        classes.stream()
            .map(c -> c.getPackageName().replaceFirst("^org\\.imrsearch\\.(\\w+).*", "$1"))
            .collect(Collectors.toSet());
    assertThat(listed).isEqualTo(FLOW.stream().filter(existing::contains).toList());
  }

  @ArchTest
  static void importsOnlyWhatComesBefore(JavaClasses classes) {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      String[] later =
          FLOW.subList(i + 1, FLOW.size()).stream()
              .map(name -> "org.imrsearch." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.imrsearch." + FLOW.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }
}
