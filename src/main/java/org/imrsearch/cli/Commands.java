package org.imrsearch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The commands by their names, in the order in which help lists them. */
final class Commands {
  private static final String COMPLETION = "generate-completion";

  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("demo", DemoCommand.class);
    BY_NAME.put("index", IndexCommand.class);
    BY_NAME.put("search", SearchCommand.class);
    BY_NAME.put("export", ExportCommand.class);
    BY_NAME.put("facets", FacetsCommand.class);
    BY_NAME.put("precedents", PrecedentsCommand.class);
    BY_NAME.put("stats", StatsCommand.class);
    BY_NAME.put("show", ShowCommand.class);
    BY_NAME.put("serve", ServeCommand.class);
    BY_NAME.put("parse", ParseCommand.class);
    BY_NAME.put("evaluate", EvaluateCommand.class);
    BY_NAME.put("fields", FieldsCommand.class);
    BY_NAME.put("check", CheckCommand.class);
    BY_NAME.put("snapshot", SnapshotCommand.class);
    BY_NAME.put("restore", RestoreCommand.class);
    BY_NAME.put(COMPLETION, CompletionCommand.class);
  }

  private Commands() {}

  /**
   * Adds to the program the command that is asked for, or all of them where none plainly is:
   * reading the annotations of all took a tenth of a second of each start.
   */
  static void addTo(CommandLine program, String... args) {
    Class<?> asked = args.length == 0 ? null : BY_NAME.get(args[0]);
    if (asked == null || asked == CompletionCommand.class) {
      BY_NAME.forEach(program::addSubcommand);
    } else {
      program.addSubcommand(args[0], asked);
    }
    // "imr search mri -contrast": a word taken out of the query is no option.
    for (String querying : List.of("search", "export")) {
      CommandLine command = program.getSubcommands().get(querying);
      if (command != null) {
        command.setUnmatchedOptionsArePositionalParams(true);
      }
    }
  }
}
