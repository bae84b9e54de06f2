package org.imrsearch.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the program against what people know to be right. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures how well the program does its work.",
    subcommands = {EvaluateExtractionCommand.class, EvaluateRankingCommand.class})
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to evaluate: imr evaluate extraction or imr evaluate ranking");
  }
}
