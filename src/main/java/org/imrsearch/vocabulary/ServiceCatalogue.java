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

  private final ServiceNames procedures;
  private final PhraseTagger<List<String>> categories;
  private final DrugServices drugServices;
  private final DrugCatalogue drugs;
  private final BodyPartCatalogue bodyParts;

  ServiceCatalogue(
      ServiceNames procedures,
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
   * Reads a request: the drugs and parts of the body in it, and what it is. Of several procedures
   * the first one counts, unless it is one that only frames another of its category, as an
   * arthroscopy frames a repair. Where no name tells, a misspelt one does, then the ending of a
   * word, then what merely frames ("treatment").
   *
   * @param request the request as written
   */
  public ServiceRequest read(String request) {
    Tokens tokens = Tokens.of(request);
    List<Match<Drug>> named = drugs.tag(tokens);
    List<Match<ServiceRow>> found = procedures.in(tokens);
    if (named.isEmpty() && !tells(found)) {
      List<Match<Drug>> misspeltDrugs = drugs.misspeltIn(request, this::knows);
      List<Match<ServiceRow>> misspelt = procedures.misspeltIn(request, this::knows);
      if (!misspeltDrugs.isEmpty() || tells(misspelt)) {
        named = misspeltDrugs;
        found = misspelt;
      } else {
        found = new ArrayList<>(found);
        found.addAll(procedures.byEndingIn(request));
      }
    }
    return concept(tokens, named, found);
  }

  private boolean knows(String word) {
    return procedures.knows(word) || drugs.knows(word) || bodyParts.knows(word);
  }

  private ServiceRequest concept(
      Tokens request, List<Match<Drug>> drugsNamed, List<Match<ServiceRow>> found) {
    List<Match<Drug>> asked = askedFor(drugsNamed, found);
    List<Match<ServiceRow>> candidates = new ArrayList<>(found);
    asked.forEach(drug -> candidates.add(drugServices.asService(drug)));
    List<Match<BodyPart>> parts = bodyParts.tag(request);
    List<BodyPart> named = parts.stream().map(Match::payload).distinct().toList();
    Optional<ServiceConcept> concept =
        main(candidates)
            .map(row -> drugServices.compounded(row, asked, candidates))
            .map(
                row ->
                    new ServiceConcept(
                        row.name(named),
                        row.category(),
                        row.traits().sessions(),
                        drugServices.isDrug(row.category()),
                        row.weight() > 0));
    return new ServiceRequest(request, asked, parts, concept);
  }

  /** Leaves out the drugs that are but words of a longer name that asks for no drug. */
  private static List<Match<Drug>> askedFor(
      List<Match<Drug>> named, List<Match<ServiceRow>> found) {
    if (named.isEmpty()) {
      return named;
    }
    List<Match<ServiceRow>> without =
        found.stream()
            .filter(service -> !service.payload().traits().namesDrugs())
            .sorted(LEFTMOST_LONGEST)
            .toList();
    List<Match<Drug>> asked = new ArrayList<>();
    int next = 0;
    for (Match<Drug> drug : named) {
      while (next < without.size() && without.get(next).end() < drug.end()) {
        next++;
      }
      if (next == without.size() || without.get(next).start() > drug.start()) {
        asked.add(drug);
      }
    }
    return asked;
  }

  /** Returns the name of the procedure that a whole text stands for, with its part of the body. */
  Optional<String> procedure(String text) {
    return procedures
        .exactly(text)
        .map(row -> row.name(List.of()))
        .or(() -> drugs.find(text).map(Drug::generic))
        .or(() -> shown(text).or(() -> read(text).concept()).map(ServiceConcept::procedure));
  }

  /**
   * Returns the procedure that the catalogue itself calls so, its part of the body after a comma.
   * Read as a request, "spinal fusion, low back" would be a fusion of the spine, and of more.
   */
  private Optional<ServiceConcept> shown(String text) {
    int comma = text.lastIndexOf(", ");
    if (comma < 0) {
      return Optional.empty();
    }
    Optional<BodyPart> part = bodyParts.find(text.substring(comma + 2).strip());
    return procedures
        .exactly(text.substring(0, comma))
        .filter(row -> row.byBodyPart() && part.isPresent())
        .map(
            row ->
                new ServiceConcept(
                    row.procedure() + ", " + part.orElseThrow().name(),
                    row.category(),
                    row.traits().sessions(),
                    drugServices.isDrug(row.category()),
                    row.weight() > 0));
  }

  /** Returns the procedure that has exactly this name, not by an alias. */
  Optional<String> named(String text) {
    return withoutPart(text).filter(name -> NameKey.of(name).equals(NameKey.of(text)));
  }

  /** Returns the name, without a part of the body, of the procedure that a whole text names. */
  Optional<String> withoutPart(String text) {
    return procedures.exactly(text).map(ServiceRow::procedure);
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
    return shown(rest)
        .or(() -> read(rest).concept())
        .map(
            concept -> {
              List<String> path = new ArrayList<>(concept.category());
              path.add(concept.procedure());
              return List.copyOf(path);
            });
  }

  private static boolean tells(List<Match<ServiceRow>> candidates) {
    for (Match<ServiceRow> candidate : candidates) {
      if (candidate.payload().weight() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the heaviest of the first one's category, of equals the first. */
  private static Optional<ServiceRow> main(List<Match<ServiceRow>> candidates) {
    List<Match<ServiceRow>> ranked = new ArrayList<>(candidates);
    if (tells(candidates)) {
      ranked.removeIf(c -> c.payload().weight() == 0);
    }
    ranked.sort(LEFTMOST_LONGEST);
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    ServiceRow main = ranked.getFirst().payload();
    for (Match<ServiceRow> candidate : ranked) {
      ServiceRow row = candidate.payload();
      if (row.weight() > main.weight() && row.sharesCategoryWith(main)) {
        main = row;
      }
    }
    return Optional.of(main);
  }
}
