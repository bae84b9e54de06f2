package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The procedures and the DWC's categories of {@code services.csv}. */
public final class ServiceCatalogue {
  private static final Comparator<Match<ServiceRow>> LEFTMOST_LONGEST =
      Comparator.<Match<ServiceRow>>comparingInt(Match::start)
          .thenComparing(Comparator.<Match<ServiceRow>>comparingInt(Match::end).reversed());

  private final PhraseTagger<ServiceRow> procedures;
  private final PhraseTagger<List<String>> categories;
  private final DrugServices drugServices;
  private final DrugCatalogue drugs;
  private final BodyPartCatalogue bodyParts;

  ServiceCatalogue(
      PhraseTagger<ServiceRow> procedures,
      PhraseTagger<List<String>> categories,
      DrugServices drugServices,
      DrugCatalogue drugs,
      BodyPartCatalogue bodyParts) {
    this.procedures = procedures;
    this.categories = categories;
    this.drugServices = drugServices;
    this.drugs = drugs;
    this.bodyParts = bodyParts;
  }

  /**
   * Normalises a request. Of several procedures the first one counts, unless it is one that only
   * frames another of its category, as an arthroscopy frames a repair.
   *
   * @param service the request as written
   * @return empty if the catalogue knows neither a procedure nor a drug in it
   */
  public Optional<ServiceConcept> normalise(String service) {
    List<Match<Drug>> named = drugs.tag(service);
    List<String> parts =
        bodyParts.tag(service).stream().map(m -> m.payload().name()).distinct().toList();
    List<Match<ServiceRow>> candidates = new ArrayList<>(procedures.tag(service));
    named.forEach(drug -> candidates.add(drugServices.asService(drug)));
    return main(candidates)
        .map(row -> drugServices.compounded(row, named, candidates))
        .map(
            row ->
                new ServiceConcept(
                    row.name(parts),
                    row.category(),
                    parts,
                    named.stream().map(Match::payload).distinct().toList()));
  }

  /** Returns the name of the procedure that a whole text stands for, with its part of the body. */
  Optional<String> procedure(String text) {
    return procedures
        .exactly(text)
        .map(row -> row.name(List.of()))
        .or(() -> drugs.find(text).map(Drug::generic))
        .or(() -> normalise(text).map(ServiceConcept::procedure));
  }

  /** Returns the category, or category and subcategory, that a whole text names. */
  Optional<List<String>> category(String text) {
    return categories.exactly(text);
  }

  /** Returns category, subcategory and procedure, as far as a text gives them. */
  Optional<List<String>> path(String text) {
    return category(text).or(() -> belowCategory(text));
  }

  private Optional<List<String>> belowCategory(String text) {
    Optional<Match<List<String>>> category = categories.longestAt(text, 0);
    boolean deeper =
        category.isPresent() && text.substring(category.get().end()).strip().startsWith("/");
    String rest =
        deeper ? text.substring(text.indexOf('/', category.orElseThrow().end()) + 1).strip() : text;
    return normalise(rest)
        .map(
            concept -> {
              List<String> path = new ArrayList<>(concept.category());
              path.add(concept.procedure());
              return List.copyOf(path);
            });
  }

  private static Optional<ServiceRow> main(List<Match<ServiceRow>> candidates) {
    boolean telling = candidates.stream().anyMatch(c -> c.payload().weight() > 0);
    List<Match<ServiceRow>> ranked =
        candidates.stream()
            .filter(c -> !telling || c.payload().weight() > 0)
            .sorted(LEFTMOST_LONGEST)
            .toList();
    return ranked.stream()
        .filter(c -> c.payload().sharesCategoryWith(ranked.get(0).payload()))
        .max(Comparator.comparingInt(c -> c.payload().weight()))
        .map(Match::payload);
  }
}
