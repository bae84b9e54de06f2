package org.imrsearch.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @TempDir Path folder;

  @BeforeEach
  void copyCatalogues() throws IOException {
    try (Stream<Path> files = Files.list(IndexConfig.FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      nullValues = "-",
      textBlock =
          """
          guidelines ! mtus/chronic pain ! MTUS/Chronic Pain
          guidelines ! Chronic Pain Medical Treatment Guidelines ! MTUS/Chronic Pain
          guidelines ! Chronic Pain/topical ANALGESICS ! MTUS/Chronic Pain/Topical analgesics
          guidelines ! ODG/Pain/Ketamine ! ODG/Pain/Ketamine
          guidelines ! Official Disability Guidelines ! ODG
          guidelines ! Galvanic stimulation ! MTUS/Chronic Pain/Galvanic stimulation
          guidelines ! Special Studies ! -
          guidelines ! ODG/Low back chapter ! -
          guidelines ! ODG/Pain/Goat yoga ! ODG/Pain/Goat yoga
          guidelines ! ACOEM/Chapter ! -
          services ! mri of the shoulder ! MRI, shoulder
          services ! MRI, shoulder ! MRI, shoulder
          services ! imaging ! Diagnostic Testing/Imaging
          services ! norco ! hydrocodone/acetaminophen
          drugs ! Norco ! Opioids/hydrocodone/acetaminophen
          drugs ! opioid ! Opioids
          drugs ! Opioids/hydrocodone/acetaminophen ! Opioids/hydrocodone/acetaminophen
          drugs ! water ! -
          diagnoses ! neck strain ! cervical strain
          diagnoses ! rsd ! complex regional pain syndrome
          body-parts ! Lumbar spine ! low back
          specialties ! PM&R ! Physical Medicine & Rehabilitation
          """)
  void resolvesAnyAlias(String catalogue, String text, String expected) {
    assertThat(IndexConfig.VOCABULARY.resolve(Catalogue.of(catalogue).orElseThrow(), text))
        .isEqualTo(java.util.Optional.ofNullable(expected));
  }

  @Test
  void pathsHoldSegmentsWithSlashes() {
    assertThat(IndexConfig.VOCABULARY.resolvePath(Catalogue.DRUGS, "Norco"))
        .hasValueSatisfying(
            path -> assertThat(path).containsExactly("Opioids", "hydrocodone/acetaminophen"));
    assertThat(IndexConfig.VOCABULARY.resolvePath(Catalogue.SERVICES, "knee MRI"))
        .hasValueSatisfying(
            path -> assertThat(path).containsExactly("Diagnostic Testing", "Imaging", "MRI, knee"));
  }

  @Test
  void theFingerprintFollowsTheFiles() throws IOException {
    String before = Vocabulary.load(folder).fingerprint();
    assertThat(before).isEqualTo(IndexConfig.VOCABULARY.fingerprint()).matches("[0-9a-f]{16}");

    Files.writeString(
        folder.resolve("drugs.csv"),
        Files.readString(folder.resolve("drugs.csv")) + "newdrug,Opioids,,,low,\n");
    assertThat(Vocabulary.load(folder).fingerprint()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          drugs.csv ! generic,class,aliases\\na,X,same\\nb,X,Same ! :3: "Same" is claimed by line 2
          drugs.csv ! generic,class,aliases\\na,X,-- ! :2: name "--"; a name holds a letter
          guidelines.csv ! source\\nMDG ! :2: "MDG" in column "source"; one of: ACOEM, MTUS
          guidelines.csv ! source,document,topic\\nODG,Toe,Nail ! unknown document "Toe"
          guidelines.csv ! source,document,chapters\\nMTUS,A,1\\nMTUS,B,1 ! chapter 1 is "A" as well
          guidelines.csv ! source,document,topic,page_start\\nODG,*,T,5 ! pages without an edition
          services.csv ! category,procedure\\nA,B ! :2: unknown category A
          services.csv ! category\\nA ! no category for drugs
          diagnoses.csv ! concept,body_part\\nache,tail ! unknown body part "tail"
          body-parts.csv ! body_part,confidence\\nleg,sure ! one of: high, low, medium
          """)
  void refusesMistakesWithFileAndLine(String name, String text, String message) throws IOException {
    Files.writeString(folder.resolve(name), text.replace("\\n", "\n") + "\n");

    assertThatThrownBy(() -> Vocabulary.load(folder))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(name)
        .hasMessageContaining(message);
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("specialties.csv"));

    assertThatThrownBy(() -> Vocabulary.load(folder)).hasMessageContaining("specialties.csv");
  }

  @Test
  void printsTheTimeToLoad() {
    long start = System.nanoTime();
    Vocabulary.load(folder);
    System.out.printf("catalogues loaded in %.1f ms%n", (System.nanoTime() - start) / 1e6);
  }
}
