package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogues of {@code index-config}, read together. Reading is strict: a mistake in any of
 * them is a {@link ConfigException} that names the file and the line.
 */
public final class Vocabulary {
  private final Once<GuidelineCatalogue> guidelines;
  private final Once<ServiceCatalogue> services;
  private final Once<DrugCatalogue> drugs;
  private final Once<DiagnosisCatalogue> diagnoses;
  private final Once<BodyPartCatalogue> bodyParts;
  private final Once<SpecialtyCatalogue> specialties;
  private final List<ConfigFile> files;

  private Vocabulary(Path folder) {
    ConfigFile guidelineFile = ConfigFile.read(folder.resolve("guidelines.csv"));
    ConfigFile serviceFile = ConfigFile.read(folder.resolve("services.csv"));
    ConfigFile drugFile = ConfigFile.read(folder.resolve("drugs.csv"));
    ConfigFile diagnosisFile = ConfigFile.read(folder.resolve("diagnoses.csv"));
    ConfigFile bodyPartFile = ConfigFile.read(folder.resolve("body-parts.csv"));
    ConfigFile specialtyFile = ConfigFile.read(folder.resolve("specialties.csv"));
    ConfigFile abbreviationFile = ConfigFile.read(folder.resolve("abbreviations.csv"));
    files =
        List.of(
            guidelineFile,
            serviceFile,
            drugFile,
            diagnosisFile,
            bodyPartFile,
            specialtyFile,
            abbreviationFile);
    guidelines = new Once<>(() -> GuidelineTable.read(guidelineFile));
    drugs = new Once<>(() -> DrugCatalogue.read(drugFile));
    bodyParts = new Once<>(() -> BodyPartCatalogue.read(bodyPartFile));
    services =
        new Once<>(
            () ->
                ServiceTable.read(
                    serviceFile, Abbreviations.read(abbreviationFile), drugs(), bodyParts()));
    diagnoses = new Once<>(() -> DiagnosisCatalogue.read(diagnosisFile, bodyParts()));
    specialties = new Once<>(() -> SpecialtyCatalogue.read(specialtyFile));
  }

  /**
   * Reads the six catalogues, and the abbreviations, from a folder.
   *
   * @throws ConfigException if a file is missing or holds a mistake
   */
  public static Vocabulary load(Path indexConfigFolder) {
    Vocabulary vocabulary = asNeeded(indexConfigFolder);
    vocabulary.guidelines();
    vocabulary.services();
    vocabulary.diagnoses();
    vocabulary.specialties();
    return vocabulary;
  }

  /**
   * Reads the same files, but makes each catalogue of them only when it is first asked for, which
   * is when its mistakes show. A search has no use for half of them. What is tagged by a catalogue
   * is read to {@link Tokens} after the catalogue is there.
   *
   * @throws ConfigException if a file is missing
   */
  public static Vocabulary asNeeded(Path indexConfigFolder) {
    return new Vocabulary(indexConfigFolder);
  }

  /** Returns the guidelines, their documents and topics. */
  public GuidelineCatalogue guidelines() {
    return guidelines.get();
  }

  /** Returns the procedures and their categories. */
  public ServiceCatalogue services() {
    return services.get();
  }

  /** Returns the drugs. */
  public DrugCatalogue drugs() {
    return drugs.get();
  }

  /** Returns the diagnoses. */
  public DiagnosisCatalogue diagnoses() {
    return diagnoses.get();
  }

  /** Returns the parts of the body. */
  public BodyPartCatalogue bodyParts() {
    return bodyParts.get();
  }

  /** Returns the reviewers' specialties. */
  public SpecialtyCatalogue specialties() {
    return specialties.get();
  }

  /**
   * Returns the catalogue's own value for any name of it, without regard to case, blanks and
   * punctuation: for guidelines and drugs the path from the root, joined by slashes; for services
   * the procedure of that name, else the path of a category, else the procedure of that alias.
   *
   * @return empty if the catalogue does not know the text, or knows it for several things
   */
  public Optional<String> resolve(Catalogue catalogue, String text) {
    return switch (catalogue) {
      case GUIDELINES, DRUGS -> resolvePath(catalogue, text).map(path -> String.join("/", path));
      case SERVICES ->
          services()
              .named(text)
              .or(() -> services().category(text).map(path -> String.join("/", path)))
              .or(() -> services().procedure(text));
      case DIAGNOSES -> diagnoses().find(text).map(DiagnosisConcept::concept);
      case BODY_PARTS -> bodyParts().find(text).map(BodyPart::name);
      case SPECIALTIES -> specialties().find(text);
    };
  }

  /**
   * Returns the path from the root for any name in a catalogue of paths: source, document and topic
   * of a guideline; class and generic name of a drug; category, subcategory and procedure of a
   * service, as far as the text gives them. Other catalogues have paths of one segment.
   */
  public Optional<List<String>> resolvePath(Catalogue catalogue, String text) {
    return switch (catalogue) {
      case GUIDELINES -> guidelines().path(text);
      case DRUGS -> drugs().path(text);
      case SERVICES -> services().path(text);
      case DIAGNOSES, BODY_PARTS, SPECIALTIES -> resolve(catalogue, text).map(List::of);
    };
  }

  /** Returns the words of a catalogue's names as written, by the same in small letters. */
  Map<String, String> words(Catalogue catalogue) {
    String table = catalogue.code() + ".csv";
    return CatalogueWords.of(files.stream().filter(file -> file.path().endsWith(table)).toList());
  }

  /** Returns the words of all names as written, by the same in small letters. */
  Map<String, String> words() {
    return CatalogueWords.of(files);
  }

  /**
   * Returns the fingerprint of the files as they were read: values already indexed hold good as
   * long as it is the same. Computed on demand: the first digest of a process costs more than a
   * file.
   */
  public String fingerprint() {
    return ConfigFile.fingerprint(files);
  }
}
