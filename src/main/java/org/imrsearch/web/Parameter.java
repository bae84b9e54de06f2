package org.imrsearch.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A parameter that resources take, said once: it is read by this, others are refused because they
 * are not this, and it stands in the API's description by this.
 *
 * @param name as requests write it
 * @param place whether it is part of the path or stands behind the question mark
 * @param repeated whether it may be given more than once
 * @param shape what each value looks like
 * @param usual what is taken where it is left out; empty where that means nothing
 * @param help a sentence on what it is for
 * @param reader reads it; what can't be meant is a {@link ProblemException}
 */
record Parameter<T>(
    String name,
    Place place,
    boolean repeated,
    Shape shape,
    Optional<String> usual,
    String help,
    Function<Parameters, T> reader) {

  /** Longer than any query that a person types; a query's cost grows with it. */
  static final int LONGEST_TEXT = 2_000;

  /** More than anyone clicks together. */
  static final int MOST_VALUES = 50;

  /** Where a parameter stands. */
  enum Place {
    PATH,
    QUERY
  }

  /** Returns the value that a request gives. */
  T of(Parameters given) {
    return reader.apply(given);
  }

  /** A text, blanks around it and all; empty where it is left out. */
  static Parameter<String> text(String name, String help) {
    return inQuery(
        name, false, Shape.text(), "", help, given -> bounded(given, name, given.one(name)));
  }

  /** A text that may be left out. */
  static Parameter<Optional<String>> optional(String name, String help) {
    return inQuery(
        name,
        false,
        Shape.text(),
        "",
        help,
        given -> given.one(name).map(value -> bounded(given, name, Optional.of(value))));
  }

  /** Texts, each once, in their order. */
  static Parameter<List<String>> many(String name, String help) {
    return inQuery(name, true, Shape.text(), "", help, given -> texts(given, name));
  }

  /** A whole number. */
  static Parameter<Integer> number(String name, int usual, int least, int most, String help) {
    Shape range = new Shape.Whole(OptionalLong.of(least), OptionalLong.of(most));
    return inQuery(
        name,
        false,
        range,
        Integer.toString(usual),
        help,
        given -> given.number(name, usual, least, most));
  }

  /** A whole number for which nothing else stands where it is left out. */
  static Parameter<Optional<Integer>> someNumber(String name, int least, int most, String help) {
    Shape range = new Shape.Whole(OptionalLong.of(least), OptionalLong.of(most));
    return inQuery(
        name,
        false,
        range,
        "",
        help,
        given -> given.one(name).map(value -> given.number(name, least, least, most)));
  }

  /** A switch, usually off. */
  static Parameter<Boolean> flag(String name, String help) {
    return inQuery(name, false, Shape.flag(), "false", help, given -> given.flag(name));
  }

  /** One of some names. */
  static <E extends Enum<E>> Parameter<E> choice(String name, E usual, String help) {
    String[] names =
        Stream.of(usual.getDeclaringClass().getEnumConstants())
            .map(Parameter::code)
            .toArray(String[]::new);
    return inQuery(
        name, false, Shape.oneOf(names), code(usual), help, given -> given.choice(name, usual));
  }

  /** A part of the path. */
  static Parameter<String> inPath(String name, String help) {
    return new Parameter<>(
        name,
        Place.PATH,
        false,
        Shape.text(),
        Optional.empty(),
        help,
        given -> bounded(given, name, given.one(name)));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Parameter<T> inQuery(
      String name,
      boolean repeated,
      Shape shape,
      String usual,
      String help,
      Function<Parameters, T> reader) {
    return new Parameter<>(
        name,
        Place.QUERY,
        repeated,
        shape,
        Optional.of(usual).filter(text -> !text.isEmpty()),
        help,
        reader);
  }

  private static String bounded(Parameters given, String name, Optional<String> value) {
    String text = value.orElse("");
    if (text.length() > LONGEST_TEXT) {
      throw given.refused(name, "\"%s\" has at most %d characters.".formatted(name, LONGEST_TEXT));
    }
    return text;
  }

  private static List<String> texts(Parameters given, String name) {
    List<String> all = given.all(name);
    if (all.size() > MOST_VALUES || all.stream().anyMatch(one -> one.length() > LONGEST_TEXT)) {
      throw given.refused(
          name,
          "At most %d of \"%s\", each of at most %d characters."
              .formatted(MOST_VALUES, name, LONGEST_TEXT));
    }
    return List.copyOf(new LinkedHashSet<>(all));
  }
}
