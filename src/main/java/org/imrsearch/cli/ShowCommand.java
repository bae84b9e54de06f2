package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.DeterminationJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one determination. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints a determination in its sections.")
final class ShowCommand implements Callable<Integer> {
  private enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private Options.Index index;

  @Parameters(
      paramLabel = "CASE",
      description = "A case number in any spelling, or the id that a search shows.")
  private String name;

  @Option(names = "--format", paramLabel = "F", description = "text (default) or json.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    String id = name.replaceFirst("#\\d+$", "");
    String canonical = CaseNumber.parse(id).map(CaseNumber::value).orElse(id);
    try (SearchEngine engine = new Program(config.folder()).engine(index.folder())) {
      Optional<Determination> found = engine.fetch(canonical);
      if (found.isEmpty()) {
        spec.commandLine()
            .getErr()
            .println("imr: " + canonical + " is not in the index; imr search finds what is");
        return Imr.NOTHING_FOUND;
      }
      PrintWriter out = spec.commandLine().getOut();
      switch (format) {
        case JSON -> {
          DeterminationJson.writePretty(out, found.get());
          out.println();
        }
        case TEXT -> new LetterPrinter(out, Screen.standardOutput()).print(found.get());
      }
      return Imr.FOUND;
    }
  }
}
