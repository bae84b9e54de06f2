package org.imrsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.imrsearch.engine.IndexException;
import org.imrsearch.evaluation.EvaluationException;
import org.imrsearch.query.QueryException;
import org.imrsearch.vocabulary.ConfigException;
import org.imrsearch.web.WebException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its commands, and what their failures mean to the shell. */
@Command(
    name = "imr",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Searches California Independent Medical Review determinations.",
    description =
        "Put a folder of published letters in with @|bold index|@, then @|bold search|@ their rulings, "
            + "browse them by guideline with @|bold facets|@, and read one with @|bold show|@.",
    footer = {
      "",
      "Exit codes: 0 found or done, 1 nothing found, 2 wrong usage, configuration or query,",
      "3 input or index failure.",
      "",
      "Begin with: imr demo"
    })
public final class Imr implements Runnable {
  static final int FOUND = 0;
  static final int NOTHING_FOUND = 1;
  static final int WRONG_USAGE = 2;
  static final int FAILURE = 3;

  @Spec private CommandSpec spec;

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(
        run(
            StandardOutput.printer(),
            new PrintWriter(System.err, true, System.err.charset()),
            args));
  }

  /**
   * Runs a command line.
   *
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Imr());
    Commands.addTo(line, args);
    // After the commands are there, which these hold for as well.
    line.setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setExecutionExceptionHandler(Imr::failed);
    try {
      int code = line.execute(args);
      out.flush();
      return code;
    } catch (StandardOutput.ReaderGone e) {
      return FOUND;
    } catch (UncheckedIOException e) {
      return complain(line, e, FAILURE);
    } finally {
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do; begin with: imr demo");
  }

  /**
   * What a user can mend has a message of its own; anything else is a fault and shows its trace.
   */
  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    return switch (failure) {
      case ConfigException e -> complain(line, e, WRONG_USAGE);
      case QueryException e -> complain(line, e, WRONG_USAGE);
      case UsageException e -> complain(line, e, WRONG_USAGE);
      case EvaluationException e -> complain(line, e, FAILURE);
      case IndexException e -> complain(line, e, FAILURE);
      case MissingInputException e -> complain(line, e, FAILURE);
      case WebException e -> complain(line, e, FAILURE);
      case StandardOutput.ReaderGone e -> FOUND;
      case UncheckedIOException e -> complain(line, e, FAILURE);
      case IOException e -> complain(line, e, FAILURE);
      default -> {
        failure.printStackTrace(line.getErr());
        line.getErr().println("imr: this is a fault of the program; the lines above say where");
        yield FAILURE;
      }
    };
  }

  private static int complain(CommandLine line, Exception failure, int code) {
    line.getErr().println("imr: " + failure.getMessage());
    return code;
  }
}
