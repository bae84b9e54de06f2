package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.query.Order;
import org.imrsearch.query.RulingName;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.TextMarks;
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
    description = "Prints a determination in its sections, or one of its rulings.",
    footer = {
      "",
      "Examples:",
      "  imr show cm16 904054",
      "  imr show CM16-0904054#4 --query 'ketamine CRPS'",
      "  imr show CM16-0904054 --format json"
    })
final class ShowCommand implements Callable<Integer> {
  private enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private DisplayOptions display;

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE",
      description =
          "A case number in any spelling, or the id that a search shows: #N after it is its Nth"
              + " ruling.")
  private List<String> name = List.of();

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "Mark what this query finds; in [brackets] where there is no colour.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text (default), or json: always the whole letter, unmarked.")
  private Format format = Format.TEXT;

  @Override
  public Integer call() {
    RulingName wanted = RulingName.parse(String.join(" ", name));
    Optional<Integer> number = wanted.number();
    Program program = Program.searching(config.folder());
    try (SearchEngine engine = program.engine(index.place())) {
      Optional<Determination> letter = engine.fetch(wanted.letter());
      if (letter.isEmpty()) {
        return missing(wanted.letter() + " is not in the index; imr search finds what is");
      }
      Optional<Ruling> ruling = number.flatMap(n -> ruling(letter.get(), n));
      if (number.isPresent() && ruling.isEmpty()) {
        return missing(
            "%s has no ruling %d; imr show %1$s shows those there are"
                .formatted(letter.get().id(), number.get()));
      }
      print(letter.get(), ruling, marks(program, engine));
      return Imr.FOUND;
    }
  }

  private static Optional<Ruling> ruling(Determination letter, int number) {
    return letter.rulings().stream().filter(ruling -> ruling.number() == number).findFirst();
  }

  private int missing(String what) {
    spec.commandLine().getErr().println("imr: " + what);
    return Imr.NOTHING_FOUND;
  }

  private TextMarks marks(Program program, SearchEngine engine) {
    return query
        .map(
            text ->
                engine.marks(
                    new SearchRequest(
                        text,
                        program.queries().parse(text),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0,
                        Order.RELEVANCE)))
        .orElse(TextMarks.NONE);
  }

  private void print(Determination letter, Optional<Ruling> ruling, TextMarks marks) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> {
        DeterminationJson.writePretty(out, letter);
        out.println();
      }
      case TEXT ->
          display.print(
              out,
              page -> {
                LetterPrinter printer = new LetterPrinter(page, display.screen(), marks);
                ruling.ifPresentOrElse(
                    one -> printer.print(letter, one), () -> printer.print(letter));
              });
    }
  }
}
