package org.imrsearch.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Options of how text is put before people: in colour, and page by page. */
final class DisplayOptions {
  /** When to colour. */
  enum Colour {
    ALWAYS,
    AUTO,
    NEVER
  }

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description = "always, never, or auto (default): on a terminal, unless NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = "--no-pager",
      description = "Print long text at once, not page by page by $IMR_PAGER, $PAGER or less.")
  private boolean noPager;

  Screen screen() {
    return Screen.standardOutput(colour);
  }

  /** Prints text, page by page where standard output is a terminal that it does not fit on. */
  void print(PrintWriter out, Consumer<PrintWriter> text) {
    if (noPager || !Screen.isTerminal()) {
      text.accept(out);
      return;
    }
    StringWriter whole = new StringWriter();
    PrintWriter writer = new PrintWriter(whole);
    text.accept(writer);
    writer.flush();
    Optional<String> command =
        Pager.command(Screen.rows(), (int) whole.toString().lines().count(), System.getenv());
    out.flush();
    if (command.isEmpty() || !Pager.show(command.get(), whole.toString())) {
      out.print(whole);
    }
  }
}
