package org.imrsearch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.imrsearch.engine.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a snapshot back. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a snapshot the index; all of it is read and checked first.",
      "Searches see the index that was there until the snapshot takes its place."
    })
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Option(names = "--replace", description = "Even where there is an index already.")
  private boolean replace;

  @Parameters(paramLabel = "SNAPSHOT", description = "The folder that imr snapshot wrote.")
  private Path snapshot;

  @Override
  public Integer call() {
    Path folder = SnapshotPaths.folder(index.place());
    SnapshotPaths.requireApart(folder, snapshot);
    CheckReport report =
        new Program(config.folder()).snapshots().restore(snapshot, folder, replace);
    spec.commandLine()
        .getOut()
        .println(
            "%d determinations, %d rulings restored to %s"
                .formatted(report.determinations(), report.rulings(), folder));
    return Imr.FOUND;
  }
}
