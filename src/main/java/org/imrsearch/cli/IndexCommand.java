package org.imrsearch.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.imrsearch.engine.IndexReport;
import org.imrsearch.engine.IndexRun;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.letter.LetterParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts letters into the index, those that it does not have yet. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = {
      "Puts letters into the index: new ones, and changed ones in place of what they were.",
      "A run that was stopped goes on where it was when it is started again."
    })
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;
  @Mixin private SourceOptions sourceOptions;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many letters to read at once (default: the number of processors).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--rebuild",
      description = "Index anew; searches see the old index until the new one is whole.")
  private boolean rebuild;

  @Option(
      names = "--commit-every",
      paramLabel = "SECONDS",
      description = "A run that is killed loses no more work than this (default: 20).")
  private int commitSeconds = 20;

  @Mixin private ShapeOptions shape;

  @Option(names = "--strict", description = "Exit with 3 when any file was rejected.")
  private boolean strict;

  @Override
  public Integer call() {
    if (jobs < 1) {
      throw new UsageException("--jobs takes 1 or more, not " + jobs);
    }
    if (commitSeconds < 1) {
      throw new UsageException("--commit-every takes 1 or more seconds, not " + commitSeconds);
    }
    List<String> paths = sourceOptions.paths();
    IndexPlace place = index.place();
    Program program = new Program(config.folder());
    long start = System.nanoTime();
    IndexReport report = run(program, paths, place);
    new IndexReportPrinter(spec.commandLine().getOut(), spec.commandLine().getErr())
        .print(report, Duration.ofNanos(System.nanoTime() - start), place);
    if (rebuild && report.indexed() == 0) {
      spec.commandLine()
          .getErr()
          .println("imr: no letter to rebuild the index of; it is as it was");
    }
    if (report.read() == 0) {
      return Imr.NOTHING_FOUND;
    }
    boolean nothingRead = report.indexed() + report.unchanged() == 0;
    return nothingRead || (strict && report.rejected() > 0) ? Imr.FAILURE : Imr.FOUND;
  }

  private IndexReport run(Program program, List<String> paths, IndexPlace place) {
    // Before the index is opened: it is left alone when the settings hold a mistake.
    LetterParser letters = program.letters();
    try (IndexSink sink = program.sink(place, rebuild, shape.wish(place));
        ProgressDisplay progress = ProgressDisplay.of(spec.commandLine().getErr(), paths)) {
      Optional<Duration> commits =
          rebuild ? Optional.empty() : Optional.of(Duration.ofSeconds(commitSeconds));
      return new IndexRun(sourceOptions.sources(), letters, sink, jobs, commits, progress)
          .run(paths);
    }
  }
}
