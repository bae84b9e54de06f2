package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.imrsearch.engine.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that the index is sound. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Checks the index: its files, and that each ruling has its letter and the counts agree.",
      "In a folder it takes the index's lock: run it when no indexer is running."
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Override
  public Integer call() {
    IndexPlace place = index.place();
    CheckReport report = new Program(config.folder()).check(place);
    PrintWriter out = spec.commandLine().getOut();
    report.problems().forEach(problem -> out.println("wrong: " + problem));
    report.remarks().forEach(remark -> out.println("note: " + remark));
    if (report.problems().isEmpty()) {
      out.println(
          "sound: "
              + report.determinations()
              + " determinations, "
              + report.rulings()
              + " rulings");
      return Imr.FOUND;
    }
    out.println(
        "the index at " + place + " is damaged; make it anew with imr index PATH... --rebuild");
    return Imr.FAILURE;
  }
}
