package org.imrsearch.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows what the program does, on the fictional letters that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Indexes the sample letters, searches them, and says what to try next.")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Override
  public Integer call() {
    Path corpus = Options.beside("corpus");
    if (!Files.isDirectory(corpus)) {
      throw new UsageException(
          "no folder of sample letters at " + corpus + "; start imr from its own folder");
    }
    PrintWriter out = spec.commandLine().getOut();
    // Never the user's own index: sample letters have no place there, and it must not be rebuilt.
    IndexPlace place =
        shown(index.ownPlace(Options.beside("target").resolve("demo-index"), "imr-demo"));
    List<String> indexing = new ArrayList<>(List.of("index", shown(corpus)));
    if (!index.named()) {
      indexing.add("--rebuild");
    }
    int indexed =
        show(
            "The sample letters are fictional. They go into an index of their own:",
            place,
            indexing.toArray(String[]::new));
    if (indexed != Imr.FOUND) {
      return indexed;
    }
    int worst =
        Stream.of(
                show(
                    "Rulings by words, with who won and which guideline decided:",
                    place,
                    "search",
                    "lumbar sympathetic block",
                    "--limit",
                    "3",
                    "--facet",
                    "decision",
                    "--facet",
                    "guideline=5",
                    "--facet",
                    "specialty=3"),
                show(
                    "Rulings by field: those that rely on page 57 of the chronic pain guideline:",
                    place,
                    "search",
                    "guideline:\"MTUS/Chronic Pain\" page:57",
                    "--limit",
                    "2"),
                show(
                    "Guidelines as a tree, source to topic, with the number of rulings:",
                    place,
                    "facets",
                    "guideline",
                    "--limit",
                    "4"),
                show(
                    "Precedents of a request: who won on the same service, and why it compares:",
                    place,
                    "precedents",
                    "--service",
                    "physical therapy 12 visits",
                    "--diagnosis",
                    "CRPS",
                    "--limit",
                    "2"))
            .max(Integer::compare)
            .orElse(Imr.FAILURE);
    next(out, place);
    return worst;
  }

  private int show(String what, IndexPlace place, String... command) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println(Screen.standardOutput().bold(what));
    out.println("$ " + asTyped(List.of(command), place));
    out.println();
    List<String> args = new ArrayList<>(List.of(command));
    args.addAll(place.options());
    if (place instanceof IndexPlace.Folder) {
      args.addAll(List.of("--engine", "lucene"));
    }
    args.addAll(List.of("--config", config.folder().toString()));
    if (!command[0].equals("index")) {
      args.add("--no-pager");
    }
    return Imr.run(out, spec.commandLine().getErr(), args.toArray(String[]::new));
  }

  private static String asTyped(List<String> command, IndexPlace place) {
    return Stream.of(List.of("./imr"), command, place.options())
        .flatMap(List::stream)
        .map(DemoCommand::quoted)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(String argument) {
    return argument.matches("[\\w./=#:-]+") ? argument : "'" + argument + "'";
  }

  private static IndexPlace shown(IndexPlace place) {
    return switch (place) {
      case IndexPlace.Folder folder -> new IndexPlace.Folder(Path.of(shown(folder.path())));
      case IndexPlace.OnCluster on -> on;
    };
  }

  /** A path below the working directory reads better without it. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute).toString() : path.toString();
  }

  /** Returns the variables that lead the commands below to the sample index. */
  private static String variables(IndexPlace place) {
    return switch (place) {
      case IndexPlace.Folder folder -> "IMR_INDEX=" + quoted(folder.toString());
      case IndexPlace.OnCluster on ->
          "IMR_ENGINE=opensearch IMR_URL=%s IMR_INDEX=%s"
              .formatted(quoted(on.cluster().names().replace(" ", "")), on.index());
    };
  }

  private static void next(PrintWriter out, IndexPlace place) {
    Screen screen = Screen.standardOutput();
    out.println();
    out.println(screen.bold("What to try next"));
    out.println("  export " + variables(place) + "      the sample index, for these:");
    out.println("  ./imr search 'diagnosis:CRPS decision:overturned'");
    out.println("  ./imr search 'MRI -contrast decided:2015..2016' --sort newest");
    out.println("  ./imr facets guideline --under 'MTUS/Chronic Pain'");
    out.println("  ./imr facets specialty --query 'drug:Norco'");
    out.println("  ./imr stats --by service --by year");
    out.println("  ./imr fields                  what can be searched and counted");
    out.println("  ./imr index LETTERS --index DIR      your own letters, .txt, .pdf or .zip");
  }
}
