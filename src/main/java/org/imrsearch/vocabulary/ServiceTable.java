package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads {@code services.csv}. A row without a procedure declares a category or a subcategory, and
 * the classes of drugs that belong to it; it stands above the procedures in it, which take over its
 * columns {@code in_sessions} and {@code names_drugs}.
 */
final class ServiceTable {
  private static final int ORDINARY = 2;
  private static final int MOST = 3;

  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

  private final ServiceNames.Builder procedures;
  private final Aliases<List<String>> categories = new Aliases<>();
  private final Map<List<String>, ServiceRow.Traits> declared = new HashMap<>();
  private final DrugServices drugServices = new DrugServices();
  private final DrugCatalogue drugs;
  private final BodyPartCatalogue bodyParts;

  private ServiceTable(
      DrugCatalogue drugs, BodyPartCatalogue bodyParts, Map<String, String> abbreviations) {
    this.drugs = drugs;
    this.bodyParts = bodyParts;
    this.procedures = new ServiceNames.Builder(abbreviations);
  }

  static ServiceCatalogue read(
      ConfigFile file,
      Map<String, String> abbreviations,
      DrugCatalogue drugs,
      BodyPartCatalogue bodyParts) {
    ConfigTable rows =
        ConfigTable.read(
            file,
            List.of("category"),
            List.of(
                "procedure",
                "subcategory",
                "official",
                "aliases",
                "by_body_part",
                "weight",
                "in_sessions",
                "names_drugs",
                "drug_classes",
                "compound_of",
                "confidence",
                "origin"));
    ServiceTable table = new ServiceTable(drugs, bodyParts, abbreviations);
    for (ConfigRow row : rows.rows()) {
      table.add(row);
    }
    if (!table.drugServices.complete()) {
      throw new ConfigException(
          file.path(), 0, "no category for drugs", "give one category the drug_classes *");
    }
    return new ServiceCatalogue(
        table.procedures.build(), table.categories.tagger(), table.drugServices, drugs, bodyParts);
  }

  private void add(ConfigRow row) {
    Confidence.of(row);
    List<String> path = new ArrayList<>(List.of(row.get("category")));
    path.addAll(row.list("subcategory"));
    Optional<String> procedure = row.optional("procedure");
    if (procedure.isPresent()) {
      addProcedure(row, List.copyOf(path), procedure.get());
    } else {
      addCategory(row, List.copyOf(path));
    }
  }

  private void addProcedure(ConfigRow row, List<String> path, String procedure) {
    if (!declared.containsKey(path)) {
      throw row.error(
          "unknown category " + String.join(" / ", path),
          "put a row of the category, without a procedure, above it");
    }
    OptionalInt weight = row.integer("weight", 0);
    if (weight.orElse(ORDINARY) > MOST) {
      throw row.error("weight " + weight.getAsInt(), "allowed: 0, 1, 2 or 3");
    }
    ServiceRow service =
        new ServiceRow(
            procedure,
            path,
            row.yes("by_body_part"),
            weight.orElse(ORDINARY),
            traits(row, declared.getOrDefault(path, ServiceRow.Traits.PLAIN)),
            row.yes("by_body_part") ? bodyParts.named(procedure) : List.of());
    procedures.add(row, service);
    Optional<String> compoundOf = row.optional("compound_of");
    if (compoundOf.isPresent()) {
      List<String> of = List.of(path.get(0), compoundOf.get());
      if (!declared.containsKey(of)) {
        throw row.error("unknown subcategory " + compoundOf.get(), "declare it above");
      }
      drugServices.putCompound(service, of);
    }
  }

  private void addCategory(ConfigRow row, List<String> path) {
    ServiceRow.Traits above = declared.getOrDefault(List.of(path.get(0)), ServiceRow.Traits.PLAIN);
    declared.put(path, traits(row, above));
    categories.addAll(row, String.join("/", path), path);
    for (String drugClass : row.list("drug_classes")) {
      if (drugClass.equals("*")) {
        drugServices.putRest(path);
      } else if (!drugs.hasClass(drugClass)) {
        throw row.error(
            "unknown drug class \"" + drugClass + "\"", "allowed: a class of drugs.csv");
      } else if (!drugServices.put(drugClass, path)) {
        throw row.error("drug class \"" + drugClass + "\" twice", "give it to one category");
      }
    }
  }

  /** A cell left empty takes over what stands for the category above. */
  private static ServiceRow.Traits traits(ConfigRow row, ServiceRow.Traits above) {
    return new ServiceRow.Traits(
        row.oneOf("in_sessions", InSessions.WORDS).orElse(above.sessions()),
        row.oneOf("names_drugs", YES_NO).orElse(above.namesDrugs()));
  }
}
