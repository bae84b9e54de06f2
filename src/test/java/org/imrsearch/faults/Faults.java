package org.imrsearch.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Injects faults into the program, round by round, and reports in Markdown what it did not survive.
 *
 * <p>Arguments: the folder for the report, about how many rounds in all, and the seed; 0 for a new
 * one. Exits with 1 when a round found something wrong; what it left stays in the folder.
 */
public final class Faults {
  private Faults() {}

  static final List<Fault> ALL =
      List.of(
          new KilledIndexer(500, 3),
          new KilledReplacement(KilledReplacement.By.REBUILD),
          new KilledReplacement(KilledReplacement.By.RESTORE),
          new KilledSnapshot(),
          new DamagedIndex(),
          new ReaderOfReplaced(),
          new TwoIndexers(),
          new ChangingFiles(),
          new ClockJumps(),
          new FullDisk(),
          new ReadOnlyDisk());

  /** What became of the rounds of one fault. */
  private record Result(
      Fault fault,
      int rounds,
      Map<String, Integer> counted,
      List<String> wrong,
      Optional<String> skipped) {
    String row() {
      String found = skipped.map(why -> "skipped: " + why).orElse(Integer.toString(wrong.size()));
      String seen =
          counted.entrySet().stream()
              .map(count -> "%,d %s".formatted(count.getValue(), count.getKey()))
              .collect(Collectors.joining(", "));
      return "| %s | %d | %s | %s |%n".formatted(fault.name(), rounds, seen, found);
    }
  }

  /** Runs all faults. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int rounds = Integer.parseInt(args[1]);
    long asked = Long.parseLong(args[2]);
    long seed = asked == 0 ? System.nanoTime() % 1_000_000 : asked;
    String only = args.length > 3 ? args[3] : "";
    StringBuilder report =
        new StringBuilder(
            "Seed %d.%n%n| fault | rounds | in them | wrong |%n|---|---|---|---|%n"
                .formatted(seed));
    System.out.println(report);
    int wrong = 0;
    for (Fault fault : ALL) {
      if (fault.name().contains(only)) {
        Result result = run(fault, Math.max(1, rounds * fault.share() / 100), seed, folder);
        System.out.print(result.row());
        report.append(result.row());
        wrong += result.wrong.size();
      }
    }
    Files.writeString(folder.resolve("faults.md"), report.toString());
    System.exit(wrong > 0 ? 1 : 0);
  }

  private static Result run(Fault fault, int rounds, long seed, Path folder) throws IOException {
    Optional<String> unavailable = fault.unavailable();
    if (unavailable.isPresent()) {
      return new Result(fault, 0, Map.of(), List.of(), unavailable);
    }
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> counted = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      Optional<String> found = round(fault, seed + round, folder.resolve("scene"), counted);
      if (found.isPresent()) {
        String kept = "wrong-%d-%d".formatted(ALL.indexOf(fault), round);
        Files.move(folder.resolve("scene"), folder.resolve(kept));
        System.out.printf(
            Locale.ROOT,
            "%s, seed %d, left in %s: %s%n",
            fault.name(),
            seed + round,
            kept,
            found.get());
        wrong.add(found.get());
      }
    }
    return new Result(fault, rounds, counted, wrong, Optional.empty());
  }

  /** Runs one round; returns what is wrong, if anything. */
  static Optional<String> round(Fault fault, long seed, Path folder, Map<String, Integer> counted)
      throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    try {
      fault.round(new Scene(folder, new Random(seed), counted));
      delete(folder);
      return Optional.empty();
    } catch (Exception | AssertionError e) {
      return Optional.of(e.toString());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
