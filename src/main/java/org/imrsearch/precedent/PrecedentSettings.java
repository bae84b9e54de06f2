package org.imrsearch.precedent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.vocabulary.Boilerplate;
import org.imrsearch.vocabulary.ConfigFile;
import org.imrsearch.vocabulary.ConfigYaml;

/**
 * How rulings are compared, as {@code precedents.yaml} says. Immutable.
 *
 * @param points what each component is worth, 100 together
 * @param othersService what is left of the points of the other components for a ruling on a service
 *     with nothing in common
 * @param leastShown the points that a ruling has at least that is shown as one of its side
 * @param pool how many rulings are compared one by one
 * @param enough how many rulings make a definition of what is comparable worth narrowing
 * @param few how many rulings of the same procedure are too few
 * @param service what is left for a service that is not the same
 * @param mixed the narrowest categories that hold unlike things
 * @param related procedures that are nearly the same
 * @param conditions words of diagnoses that say nearly the same; a set each
 * @param circumstances what requests are decided on
 * @param boilerplate what nearly every letter says
 * @param stop words that only join others
 */
public record PrecedentSettings(
    Map<Component, Double> points,
    double othersService,
    double leastShown,
    int pool,
    int enough,
    int few,
    ServiceShares service,
    Set<String> mixed,
    List<Related> related,
    List<Set<String>> conditions,
    Circumstances circumstances,
    Boilerplate boilerplate,
    Set<String> stop) {
  private static final double ALL_POINTS = 100;
  private static final int MOST_IN_POOL = 5_000;

  public PrecedentSettings {
    points = Map.copyOf(points);
    mixed = Set.copyOf(mixed);
    stop = Set.copyOf(stop);
    related = List.copyOf(related);
    conditions = List.copyOf(conditions);
  }

  /**
   * What is left of the points for a service that is not the same, 0 to 1 each.
   *
   * @param otherPart of the same procedure at another part of the body
   * @param drugClass of another drug of the class
   * @param otherUse of one that is of the class only as a whole
   * @param kind of another procedure of the narrowest category
   * @param mixedKind of one where that category holds unlike things
   * @param area of one with the broad category in common
   * @param words of one with the same words in the request
   */
  public record ServiceShares(
      double otherPart,
      double drugClass,
      double otherUse,
      double kind,
      double mixedKind,
      double area,
      double words) {}

  /**
   * Procedures that are nearly the same.
   *
   * @param procedures their names, without the part of the body
   * @param share what one of them is worth for another, 0 to 1
   */
  public record Related(Set<String> procedures, double share) {
    public Related {
      procedures = Set.copyOf(procedures);
    }
  }

  /**
   * Reads {@code precedents.yaml} and {@code boilerplate.yaml} from a folder.
   *
   * @throws org.imrsearch.vocabulary.ConfigException if one is missing or holds a mistake
   */
  public static PrecedentSettings load(Path indexConfigFolder) {
    ConfigYaml root =
        ConfigYaml.read(ConfigFile.read(indexConfigFolder.resolve("precedents.yaml")));
    ConfigYaml comparable = root.map("comparable");
    ConfigYaml service = root.map("service");
    PrecedentSettings settings =
        new PrecedentSettings(
            points(root),
            share(root, "othersService"),
            root.decimal("leastShown", 0, ALL_POINTS),
            root.integer("pool", 1, MOST_IN_POOL),
            comparable.integer("enough", 1, Integer.MAX_VALUE),
            comparable.integer("few", 1, Integer.MAX_VALUE),
            new ServiceShares(
                share(service, "otherPart"),
                share(service, "drugClass"),
                share(service, "otherUse"),
                share(service, "kind"),
                share(service, "mixedKind"),
                share(service, "area"),
                share(service, "words")),
            words(root, "mixed"),
            related(root),
            root.rows("conditions").stream().map(Set::copyOf).toList(),
            Circumstances.read(root),
            Boilerplate.load(indexConfigFolder),
            words(root, "stop"));
    root.done();
    return settings;
  }

  private static Set<String> words(ConfigYaml root, String key) {
    Set<String> words = new HashSet<>();
    root.rows(key).forEach(words::addAll);
    return words;
  }

  private static double share(ConfigYaml of, String key) {
    return of.decimal(key, 0, 1);
  }

  private static Map<Component, Double> points(ConfigYaml root) {
    ConfigYaml map = root.map("points");
    Map<Component, Double> points = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      points.put(component, map.decimal(component.code(), 0, ALL_POINTS));
    }
    double sum = points.values().stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - ALL_POINTS) > 1e-6) {
      throw root.error("points", sum + " together", "100 together");
    }
    return points;
  }

  private static List<Related> related(ConfigYaml root) {
    List<Related> related = new ArrayList<>();
    for (ConfigYaml row : root.maps("related")) {
      List<String> procedures = row.strings("procedures");
      if (procedures.size() < 2 || Set.copyOf(procedures).size() < procedures.size()) {
        throw row.error("procedures", String.join(", ", procedures), "two or more, each once");
      }
      related.add(new Related(Set.copyOf(procedures), share(row, "share")));
    }
    return related;
  }

  /** Returns what a component is worth. */
  double points(Component component) {
    return points.getOrDefault(component, 0.0);
  }
}
