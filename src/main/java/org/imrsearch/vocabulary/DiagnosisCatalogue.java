package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The diagnoses of {@code diagnoses.csv}. A diagnosis that any part of the body can have takes it
 * from the words beside it: "lumbar strain", "strain of the low back" and "strain, lumbar spine"
 * are one concept.
 */
public final class DiagnosisCatalogue {
  /** In a cell of {@code body_part}: any part, and a name without one means nothing. */
  private static final String NEEDED = "*";

  private final PhraseTagger<DiagnosisRow> names;
  private final BodyPartCatalogue bodyParts;

  private DiagnosisCatalogue(PhraseTagger<DiagnosisRow> names, BodyPartCatalogue bodyParts) {
    this.names = names;
    this.bodyParts = bodyParts;
  }

  static DiagnosisCatalogue read(ConfigFile file, BodyPartCatalogue bodyParts) {
    ConfigTable table =
        ConfigTable.read(
            file,
            List.of("concept"),
            List.of("aliases", "body_part", "icd10", "confidence", "origin"));
    Aliases<DiagnosisRow> names = new Aliases<>();
    for (ConfigRow row : table.rows()) {
      Confidence.of(row);
      Optional<String> cell = row.optional("body_part");
      boolean needed = cell.isPresent() && cell.get().equals(NEEDED);
      Optional<String> part = needed ? Optional.empty() : cell;
      if (part.isPresent() && !bodyParts.has(part.get())) {
        throw row.error(
            "unknown body part \"" + part.get() + "\"", "allowed: a body_part of body-parts.csv");
      }
      DiagnosisRow diagnosis = DiagnosisRow.of(row.get("concept"), part, needed);
      for (String name : namesOf(row, diagnosis)) {
        names.add(row, NameKey.singleSpaced(SideMask.over(name)), diagnosis);
      }
    }
    return new DiagnosisCatalogue(names.tagger(), bodyParts);
  }

  private static List<String> namesOf(ConfigRow row, DiagnosisRow diagnosis) {
    List<String> all = new ArrayList<>(row.list("aliases"));
    all.add(0, diagnosis.alone().concept());
    return all;
  }

  /**
   * Returns the diagnoses that a text names, from left to right. A match covers the words that give
   * the part of the body, unless another diagnosis stands between. A name with several parts,
   * "cervical and lumbar strain", gives a match for each, and these overlap.
   */
  public List<Match<DiagnosisConcept>> tag(Tokens text) {
    List<Match<DiagnosisRow>> found = names.tag(SideMask.over(text));
    if (found.isEmpty()) {
      return List.of();
    }
    RegionFinder regions = new RegionFinder(text, found, bodyParts.tag(text));
    List<Match<DiagnosisConcept>> matches = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < found.size(); i++) {
      addByRegion(found.get(i), regions.of(i), before, matches);
      before = found.get(i).end();
    }
    return matches;
  }

  private static void addByRegion(
      Match<DiagnosisRow> head,
      List<Match<BodyPart>> parts,
      int before,
      List<Match<DiagnosisConcept>> matches) {
    if (parts.isEmpty() && !head.payload().regionNeeded()) {
      matches.add(new Match<>(head.start(), head.end(), head.payload().alone()));
    }
    Set<String> named = new HashSet<>();
    for (Match<BodyPart> part : parts) {
      if (named.add(part.payload().name())) {
        int start = part.start() < before ? head.start() : Math.min(head.start(), part.start());
        matches.add(
            new Match<>(
                start, Math.max(head.end(), part.end()), head.payload().in(part.payload())));
      }
    }
  }

  /**
   * Returns whether a text ends with a diagnosis that means nothing without a part of the body, and
   * names none: "contusion".
   */
  public boolean wantsPart(Tokens text) {
    List<Match<DiagnosisRow>> found = names.tag(SideMask.over(text));
    return !found.isEmpty()
        && found.getLast().end() == text.to()
        && found.getLast().payload().regionNeeded()
        && bodyParts.first(text).isEmpty();
  }

  /** Returns the concept that a whole text names. */
  public Optional<DiagnosisConcept> find(String text) {
    String key = NameKey.of(text);
    return tag(Tokens.of(text)).stream()
        .filter(match -> NameKey.of(match.in(text)).equals(key))
        .map(Match::payload)
        .findFirst();
  }
}
