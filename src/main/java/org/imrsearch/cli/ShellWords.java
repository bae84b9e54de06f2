package org.imrsearch.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes commands as they can be typed into a shell. */
final class ShellWords {
  private ShellWords() {}

  /** Returns a search for a query, with further options. */
  static String command(String query, List<String> options) {
    return Stream.concat(Stream.of(always(query)), options.stream().map(ShellWords::quoted))
        .collect(Collectors.joining(" ", "imr search ", ""));
  }

  /** Quotes what a shell would not take as it is. */
  static String quoted(String argument) {
    return argument.matches("[\\w./=:,+-]+") ? argument : always(argument);
  }

  private static String always(String argument) {
    return "'" + argument.replace("'", "'\\''") + "'";
  }
}
