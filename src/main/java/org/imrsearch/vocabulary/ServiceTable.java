package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads {@code services.csv}. A row without a procedure declares a category or a subcategory, and
 * the classes of drugs that belong to it; it stands above the procedures in it.
 */
final class ServiceTable {
  private static final int ORDINARY = 2;
  private static final int MOST = 3;

  private final Aliases<ServiceRow> procedures = new Aliases<>();
  private final Aliases<List<String>> categories = new Aliases<>();
  private final Set<List<String>> declared = new LinkedHashSet<>();
  private final DrugServices drugServices = new DrugServices();
  private final DrugCatalogue drugs;

  private ServiceTable(DrugCatalogue drugs) {
    this.drugs = drugs;
  }

  static ServiceCatalogue read(ConfigFile file, DrugCatalogue drugs, BodyPartCatalogue bodyParts) {
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
                "drug_classes",
                "compound_of",
                "confidence",
                "origin"));
    ServiceTable table = new ServiceTable(drugs);
    for (ConfigRow row : rows.rows()) {
      table.add(row);
    }
    if (!table.drugServices.complete()) {
      throw new ConfigException(
          file.path(), 0, "no category for drugs", "give one category the drug_classes *");
    }
    return new ServiceCatalogue(
        table.procedures.tagger(), table.categories.tagger(), table.drugServices, drugs, bodyParts);
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
    if (!declared.contains(path)) {
      throw row.error(
          "unknown category " + String.join(" / ", path),
          "put a row of the category, without a procedure, above it");
    }
    OptionalInt weight = row.integer("weight", 0);
    if (weight.orElse(ORDINARY) > MOST) {
      throw row.error("weight " + weight.getAsInt(), "allowed: 0, 1, 2 or 3");
    }
    ServiceRow service =
        new ServiceRow(procedure, path, row.yes("by_body_part"), weight.orElse(ORDINARY));
    procedures.addAll(row, procedure, service);
    Optional<String> compoundOf = row.optional("compound_of");
    if (compoundOf.isPresent()) {
      List<String> of = List.of(path.get(0), compoundOf.get());
      if (!declared.contains(of)) {
        throw row.error("unknown subcategory " + compoundOf.get(), "declare it above");
      }
      drugServices.putCompound(service, of);
    }
  }

  private void addCategory(ConfigRow row, List<String> path) {
    declared.add(path);
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
}
