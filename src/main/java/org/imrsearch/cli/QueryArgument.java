package org.imrsearch.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A query on a command line. */
final class QueryArgument {
  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "The query; several arguments are one query. None, or *, finds everything.")
  private List<String> words = List.of();

  /**
   * Returns the query as typed.
   *
   * @param command the command, for the message
   * @throws UsageException when a word was meant for an option, and there is none of that name
   */
  String text(String command) {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new UsageException("unknown option " + word + "; see imr " + command + " --help");
      }
    }
    return String.join(" ", words);
  }
}
