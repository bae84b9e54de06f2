package org.imrsearch.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.imrsearch.engine.SnapshotReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the index elsewhere. */
@Command(
    name = "snapshot",
    mixinStandardHelpOptions = true,
    description = {
      "Keeps the index as of its last commit in another folder, also while it is being written.",
      "The same folder again is brought up to date; only what is new is written.",
      "The snapshot is an index: imr check --index SNAPSHOT, imr restore SNAPSHOT."
    })
final class SnapshotCommand implements Callable<Integer> {
  private static final double MB = 1_000_000;

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Option(
      names = "--copy",
      description =
          "Copy all files. Else those on the same disk are links to the index's own, which take no "
              + "room and no time, but guard against no damage of the disk.")
  private boolean copy;

  @Parameters(
      paramLabel = "SNAPSHOT",
      description = "The folder: a new or an empty one, or an earlier snapshot of this index.")
  private Path snapshot;

  @Override
  public Integer call() {
    Path folder = SnapshotPaths.folder(index.place());
    SnapshotPaths.requireApart(folder, snapshot);
    SnapshotReport report = new Program(config.folder()).snapshots().take(folder, snapshot, copy);
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d determinations, %d rulings in %s: %.1f MB, %.1f MB of it new%n",
            report.determinations(),
            report.rulings(),
            snapshot,
            report.bytes() / MB,
            report.newBytes() / MB);
    return Imr.FOUND;
  }
}
