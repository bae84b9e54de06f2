package org.imrsearch.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests for drugs as services: their categories by class, and several drugs in one cream. */
final class DrugServices {
  /** A drug named in a request weighs as much as an ordinary procedure. */
  private static final int WEIGHT = 2;

  /** In {@code drugs.csv}, the end of the generic names of drugs for the skin. */
  private static final String FOR_THE_SKIN = " topical";

  private final Map<String, List<String>> byClass = new HashMap<>();
  private Optional<List<String>> rest = Optional.empty();
  private Optional<ServiceRow> compound = Optional.empty();
  private List<String> compoundOf = List.of();

  /** Gives a class a category; false if it has one. */
  boolean put(String drugClass, List<String> category) {
    return byClass.put(drugClass, category) == null;
  }

  /** Gives the classes without a category one. */
  void putRest(List<String> category) {
    rest = Optional.of(category);
  }

  /** Returns whether a category is that of drugs. */
  boolean isDrug(List<String> category) {
    return rest.filter(path -> path.get(0).equals(category.get(0))).isPresent();
  }

  boolean complete() {
    return rest.isPresent();
  }

  /** Names what several drugs are if one of them, or their form, is of the category {@code of}. */
  void putCompound(ServiceRow row, List<String> of) {
    compound = Optional.of(row);
    compoundOf = of;
  }

  Match<ServiceRow> asService(Match<Drug> drug) {
    List<String> category =
        byClass.getOrDefault(drug.payload().drugClass(), rest.orElse(List.of()));
    return new Match<>(
        drug.start(),
        drug.end(),
        new ServiceRow(
            drug.payload().generic(), category, false, WEIGHT, ServiceRow.Traits.PLAIN, List.of()));
  }

  /** Returns the compound, if the main procedure is but one drug of it, or else the procedure. */
  ServiceRow compounded(
      ServiceRow main, List<Match<Drug>> named, List<Match<ServiceRow>> candidates) {
    boolean applies =
        compound.isPresent()
            && main.sharesCategoryWith(compound.get())
            && !main.category().equals(compound.get().category())
            && severalDrugs(named)
            && candidates.stream().anyMatch(c -> c.payload().category().equals(compoundOf));
    return applies ? compound.get() : main;
  }

  /** A brand and its generic in brackets are one drug. */
  private static boolean severalDrugs(List<Match<Drug>> named) {
    Set<String> generics = new HashSet<>();
    for (Match<Drug> drug : named) {
      String generic = drug.payload().generic();
      generics.add(
          generic.endsWith(FOR_THE_SKIN)
              ? generic.substring(0, generic.length() - FOR_THE_SKIN.length())
              : generic);
    }
    return generics.size() > 1;
  }
}
