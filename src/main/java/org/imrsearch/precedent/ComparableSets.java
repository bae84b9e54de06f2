package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;

/**
 * Chooses what is comparable to a matter: the narrowest definition that enough rulings fit. The
 * same procedure for the same part of the body or diagnosis; the same procedure; a drug of the
 * class, or the DWC's subcategory. A whole category of services would compare surgery to surgery:
 * where even the widest holds few rulings, it is few.
 */
record ComparableSets(SearchEngine engine, PrecedentSettings settings) {
  private record Definition(Query query, String words, boolean narrow, int fewest) {}

  ComparableSet of(Matter matter, List<Filter> filters, List<Filter> excludes) {
    List<Definition> definitions = definitions(matter);
    for (Definition definition : definitions.subList(0, definitions.size() - 1)) {
      ComparableSet set = counted(definition, filters, excludes);
      if (set.rulings() >= definition.fewest()) {
        return set;
      }
    }
    return counted(definitions.getLast(), filters, excludes);
  }

  private ComparableSet counted(
      Definition definition, List<Filter> filters, List<Filter> excludes) {
    SearchRequest count = SearchRequest.counting(definition.query(), filters, excludes, List.of());
    return new ComparableSet(
        definition.query(),
        definition.words(),
        engine.search(count).rulings(),
        definition.narrow());
  }

  private List<Definition> definitions(Matter matter) {
    List<Definition> definitions = new ArrayList<>();
    Optional<Definition> procedure = procedure(matter);
    procedure.ifPresent(same -> narrowed(definitions, same, matter));
    procedure.ifPresent(definitions::add);
    for (RequestedDrug drug : matter.requested().drugs()) {
      drug.drugClass()
          .ifPresent(name -> wider(definitions, "drugClass", name, "a drug of the class " + name));
    }
    List<String> category = matter.category();
    if (category.size() > 1) {
      String path = String.join("/", category);
      wider(definitions, "category", path, "the same kind of service (" + category.getLast() + ")");
    }
    if (definitions.isEmpty()) {
      definitions.add(new Definition(new Query.All(), "all rulings", false, 0));
    }
    return definitions;
  }

  private void wider(List<Definition> definitions, String field, String value, String words) {
    definitions.add(new Definition(MatterTraits.value(field, value), words, false, settings.few()));
  }

  private Optional<Definition> procedure(Matter matter) {
    return matter
        .procedure()
        .map(
            name ->
                new Definition(
                    MatterTraits.value("procedure", name),
                    "the same procedure (" + name + ")",
                    true,
                    settings.few()));
  }

  private void narrowed(List<Definition> definitions, Definition procedure, Matter matter) {
    Set<String> parts = MatterTraits.parts(matter);
    String name = matter.procedure().orElse("");
    boolean byPart = parts.stream().anyMatch(part -> name.endsWith(", " + part));
    narrowed(definitions, procedure, "diagnosis", MatterTraits.concepts(matter), byPart);
    if (!byPart) {
      narrowed(definitions, procedure, "bodyPart", parts, true);
    }
  }

  /** Of a request at a part of the body, diagnoses narrow; of others, first the parts do. */
  private void narrowed(
      List<Definition> definitions,
      Definition procedure,
      String field,
      Set<String> values,
      boolean wanted) {
    if (!wanted || values.isEmpty()) {
      return;
    }
    List<Query> any = values.stream().map(value -> MatterTraits.value(field, value)).toList();
    String words = field.equals("diagnosis") ? " with " : " for the ";
    definitions.add(
        new Definition(
            new Query.And(List.of(procedure.query(), MatterTraits.anyOf(any))),
            procedure.words() + words + String.join(" or ", values),
            true,
            settings.enough()));
  }
}
