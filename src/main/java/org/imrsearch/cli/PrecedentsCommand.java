package org.imrsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentJson;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.RulingName;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;
import org.imrsearch.source.SourceLimits;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds what compares to a request, and tells who won. */
@Command(
    name = "precedents",
    mixinStandardHelpOptions = true,
    description = {
      "Finds rulings that compare to a request, overturned and upheld, each with why it compares;",
      "how often such requests were overturned; and what set the overturned ones apart."
    },
    footer = {
      "",
      "Examples:",
      "  imr precedents --like CM16-0904054#4",
      "  imr precedents --letter denial.pdf",
      "  imr precedents --service \"lumbar MRI\" --diagnosis radiculopathy --filter decided=2015..",
      "  imr precedents --service \"PT 12 visits\" --facts \"eight prior visits with good progress\""
    })
final class PrecedentsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private NarrowingOptions narrowing;
  @Mixin private DisplayOptions display;

  /** Where the request comes from. */
  private static final class Request {
    @Option(
        names = "--like",
        paramLabel = "CASE[#N]",
        description = "A ruling of the index: the Nth of its letter.")
    private Optional<String> like = Optional.empty();

    @Option(
        names = "--letter",
        paramLabel = "FILE[#N]",
        description = "A letter: a determination, a denial, a request for authorization.")
    private Optional<String> letter = Optional.empty();

    @Option(names = "--service", paramLabel = "TEXT", description = "The request in words.")
    private Optional<String> service = Optional.empty();
  }

  @ArgGroup(multiplicity = "0..1")
  private Request asked = new Request();

  @Option(
      names = "--diagnosis",
      paramLabel = "D",
      description = "With --service: what the worker has; may be repeated.")
  private List<String> diagnoses = List.of();

  @Option(
      names = "--guideline",
      paramLabel = "G",
      description = "With --service: what it is judged by, such as \"MTUS/Chronic Pain\".")
  private List<String> guidelines = List.of();

  @Option(
      names = "--facts",
      paramLabel = "TEXT",
      description = "With --service: what else is known of the case.")
  private String facts = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many rulings, of each list (default: 5; with json, 10).")
  private Optional<Integer> limit = Optional.empty();

  @Option(names = "--format", paramLabel = "F", description = "table (default) or json.")
  private OutputFormat format = OutputFormat.TABLE;

  @Override
  public Integer call() {
    if (limit.filter(n -> n < 1).isPresent()) {
      throw new UsageException("--limit takes 1 or more");
    }
    if (asked.like.isEmpty() && asked.letter.isEmpty() && asked.service.isEmpty()) {
      throw new UsageException(
          "say what to compare: --like CASE#N, --letter FILE or --service TEXT");
    }
    if (asked.service.isEmpty()
        && !(diagnoses.isEmpty() && guidelines.isEmpty() && facts.isEmpty())) {
      throw new UsageException("--diagnosis, --guideline and --facts go with --service");
    }
    Program program = Program.searching(config.folder());
    try (SearchEngine engine = program.engine(index.place())) {
      Optional<Matter> matter = matter(program, engine);
      if (matter.isEmpty()) {
        return asked.letter.isPresent() ? Imr.FAILURE : Imr.NOTHING_FOUND;
      }
      FilterParser filters = program.filters();
      PrecedentAnswer answer =
          program
              .precedents(engine)
              .answer(
                  matter.get(),
                  narrowing.filters(filters),
                  narrowing.excludes(filters),
                  limit.orElse(format == OutputFormat.JSON ? 10 : 5));
      print(program, answer);
      return answer.hits().isEmpty() ? Imr.NOTHING_FOUND : Imr.FOUND;
    }
  }

  private void print(Program program, PrecedentAnswer answer) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case JSON -> PrecedentJson.write(answer, out);
      case TABLE ->
          display.print(
              out,
              page -> new PrecedentPrinter(page, display.screen(), program.schema()).print(answer));
    }
  }

  private Optional<Matter> matter(Program program, SearchEngine engine) {
    if (asked.like.isPresent()) {
      return ofRuling(engine, asked.like.get());
    }
    if (asked.letter.isPresent()) {
      return ofLetter(program, asked.letter.get());
    }
    String service = asked.service.orElseThrow();
    return Optional.of(program.matters().of(service, diagnoses, guidelines, facts));
  }

  private Optional<Matter> ofRuling(SearchEngine engine, String name) {
    RulingName wanted = RulingName.parse(name);
    Optional<Determination> letter = engine.fetch(wanted.letter());
    if (letter.isEmpty()) {
      err().println("imr: " + wanted.letter() + " is not in the index; imr search finds what is");
      return Optional.empty();
    }
    List<Matter> matters = new ArrayList<>();
    for (Ruling ruling : letter.get().rulings()) {
      matters.add(Matter.of(letter.get(), ruling));
    }
    return Optional.of(chosen(wanted.letter(), matters, wanted.number()));
  }

  private Optional<Matter> ofLetter(Program program, String name) {
    RulingName wanted =
        Files.exists(Path.of(name))
            ? new RulingName(name, Optional.empty())
            : RulingName.parse(name);
    Path file = Path.of(wanted.of());
    if (!Files.isRegularFile(file)) {
      throw new MissingInputException(List.of(file.toString()));
    }
    List<RawLetter> read = new ArrayList<>();
    LetterDecoder decoder = new LetterDecoder();
    new LetterSources(SourceLimits.DEFAULT, System.in)
        .read(
            List.of(file.toString()),
            item -> {
              switch (item) {
                case Rejection unread -> reject(unread);
                case LetterFile found -> {
                  switch (decoder.decode(found)) {
                    case Rejection undecoded -> reject(undecoded);
                    case RawLetter text -> read.add(text);
                  }
                }
              }
            });
    if (read.isEmpty()) {
      return Optional.empty();
    }
    List<Matter> matters = program.matters().read(read.getFirst());
    return Optional.of(chosen(file.getFileName().toString(), matters, wanted.number()));
  }

  private void reject(Rejection rejection) {
    err()
        .println(
            "imr: no text could be read from %s: %s (%s)"
                .formatted(rejection.origin(), rejection.reason().label(), rejection.detail()));
  }

  /** Of several services the first one is taken, and the others are named. */
  private Matter chosen(String name, List<Matter> matters, Optional<Integer> asked) {
    int number = asked.orElse(1);
    if (number < 1 || number > matters.size()) {
      throw new UsageException(
          "%s has no service %d; it has %d".formatted(name, number, matters.size()));
    }
    if (asked.isEmpty() && matters.size() > 1) {
      err().println(name + " has " + matters.size() + " services; this is about #1. The others:");
      for (int i = 1; i < matters.size(); i++) {
        String service = Screen.printable(matters.get(i).service());
        err().println("  %s#%d  %s".formatted(name, i + 1, service));
      }
    }
    return matters.get(number - 1);
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
