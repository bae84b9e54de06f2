package org.imrsearch.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.schema.NearestName;

/**
 * The parameters of a request. What can't be meant is a {@link ProblemException} with status 400
 * that names the parameter: a misspelt name or a number out of its range is never passed over.
 */
final class Parameters {
  private final Map<String, List<String>> values;
  private final Set<String> known;

  /**
   * @param values as they came, by name
   * @param known the names that the resource takes
   */
  Parameters(Map<String, List<String>> values, Set<String> known) {
    this.values = values;
    this.known = known;
    requireKnown(values.keySet(), known);
  }

  /** Returns the same values for a reader of more names; the others are left out. */
  Parameters alsoReadBy(Set<String> names) {
    Set<String> all = new HashSet<>(known);
    all.addAll(names);
    return new Parameters(values, all);
  }

  /** Returns the values of some names, where the others mean something else to their reader. */
  Parameters only(Set<String> names) {
    Map<String, List<String>> some = new HashMap<>(values);
    some.keySet().retainAll(names);
    return new Parameters(some, names);
  }

  /** Refuses names that a resource does not take. */
  static void requireKnown(Set<String> names, Set<String> known) {
    for (String name : names) {
      if (!known.contains(name)) {
        throw unknown(name, known);
      }
    }
  }

  private static ProblemException unknown(String name, Set<String> known) {
    List<String> names = known.stream().sorted().toList();
    String nearest = NearestName.among(names, name).map(n -> " Did you mean " + n + "?").orElse("");
    String shown = name.length() > 40 ? name.substring(0, 40) + "..." : name;
    return new ProblemException(
        Problem.parameter(
            shown,
            "There is no parameter \"%s\".%s There are: %s."
                .formatted(shown, nearest, names.isEmpty() ? "none" : String.join(", ", names))));
  }

  /**
   * Returns all values of a parameter, without those that are blank.
   *
   * @throws IllegalArgumentException when the resource does not say that it takes it
   */
  List<String> all(String name) {
    if (!known.contains(name)) {
      throw new IllegalArgumentException("the resource declares no parameter " + name);
    }
    return values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  /** Returns the value of a parameter; empty where it is left out or blank. */
  Optional<String> one(String name) {
    List<String> all = all(name);
    if (all.size() > 1) {
      throw new ProblemException(
          Problem.parameter(name, "The parameter \"" + name + "\" is given more than once."));
    }
    return all.stream().findFirst();
  }

  /** Returns what refuses the value of a parameter. */
  ProblemException refused(String name, String detail) {
    return new ProblemException(Problem.parameter(name, detail));
  }

  /** Returns a whole number from {@code least} to {@code most}. */
  int number(String name, int usual, int least, int most) {
    Optional<String> given = one(name);
    if (given.isEmpty()) {
      return usual;
    }
    String digits = given.get().strip();
    boolean whole = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    int number = whole ? Integer.parseInt(digits) : -1;
    if (number < least || number > most) {
      throw new ProblemException(
          Problem.parameter(
              name, "\"%s\" takes a whole number from %d to %d.".formatted(name, least, most)));
    }
    return number;
  }

  /** Returns whether a switch is on: {@code 1} or {@code true}. */
  boolean flag(String name) {
    return one(name)
        .map(
            value ->
                switch (value.toLowerCase(Locale.ROOT)) {
                  case "1", "true" -> true;
                  case "0", "false" -> false;
                  default ->
                      throw new ProblemException(
                          Problem.parameter(name, "\"" + name + "\" takes true or false."));
                })
        .orElse(false);
  }

  /** Returns the constant that a value names, in any case. */
  <E extends Enum<E>> E choice(String name, E usual) {
    Optional<String> given = one(name);
    if (given.isEmpty()) {
      return usual;
    }
    E[] all = usual.getDeclaringClass().getEnumConstants();
    for (E constant : all) {
      if (constant.name().equalsIgnoreCase(given.get().strip())) {
        return constant;
      }
    }
    List<String> names =
        List.of(all).stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    throw new ProblemException(
        Problem.parameter(name, "\"%s\" takes %s.".formatted(name, String.join(", ", names))));
  }
}
