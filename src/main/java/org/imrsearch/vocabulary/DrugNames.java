package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a drug goes by in running text. Strengths, and names that hold a shorter one
 * ("Vicodin ES" beside "Vicodin"), are left out: the shorter one finds them. A combination is also
 * known, with less weight, by its first substance, since letters often write no more; and a
 * substance by the brands of the combinations that begin with it.
 */
final class DrugNames {
  private static final float PART_OF_COMBINATION = 0.6f;

  private final DrugCatalogue drugs;

  DrugNames(DrugCatalogue drugs) {
    this.drugs = drugs;
  }

  List<Wording> of(Drug drug) {
    List<Wording> wordings = new ArrayList<>();
    for (String name : shortest(drug)) {
      wordings.add(new Wording(name, 1));
    }
    first(drug).ifPresent(part -> wordings.add(new Wording(part, PART_OF_COMBINATION)));
    for (Drug other : drugs.aliases().keySet()) {
      if (first(other).equals(Optional.of(drug.generic()))) {
        shortest(other).stream()
            .filter(name -> !NameKey.of(name).contains(" "))
            .forEach(brand -> wordings.add(new Wording(brand, PART_OF_COMBINATION)));
      }
    }
    return wordings;
  }

  private List<String> shortest(Drug drug) {
    List<String> names = new ArrayList<>(List.of(drug.generic()));
    drugs.aliases().getOrDefault(drug, List.of()).stream()
        .map(name -> name.startsWith("=") ? name.substring(1) : name)
        .filter(name -> name.chars().noneMatch(c -> Character.isDigit(c) || c == '('))
        .forEach(names::add);
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(NameKey.of(name), name));
    return byKey.entrySet().stream()
        .filter(name -> byKey.keySet().stream().noneMatch(other -> holds(name.getKey(), other)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean holds(String name, String other) {
    return !name.equals(other) && (' ' + name + ' ').contains(' ' + other + ' ');
  }

  private static Optional<String> first(Drug drug) {
    int slash = drug.generic().indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(drug.generic().substring(0, slash));
  }
}
