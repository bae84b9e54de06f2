package org.imrsearch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

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
  static void importsOnlyWhatComesBefore(com.tngtech.archunit.core.domain.JavaClasses classes) {
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
