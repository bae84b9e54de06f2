package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.bench.engines.Folders;

/**
 * How {@code imr index} gets through one flat folder of many files when it is killed on the way:
 * what is there after each run, and how much time and memory each takes.
 */
final class FolderLoad implements Benchmark {
  /** The program says every five thousand files how far it is. */
  private static final int FEWEST = 10_000;

  private static final int HEAP_MEGABYTES = 512;

  /** Of the files, the share that is read before the kill: one in so many. */
  private static final int READ_OF = 5;

  private static final Pattern SO_FAR = Pattern.compile("read (\\d+) files, ");
  private static final Pattern REPORT =
      Pattern.compile("read (\\d+) = indexed (\\d+) \\+ unchanged (\\d+) \\+ rejected (\\d+)");
  private static final Pattern SOUND = Pattern.compile("sound: (\\d+) determinations");

  private final Path config;
  private final Path folder;
  private final Path index;
  private final OwnProcess program;
  private final int letters;

  FolderLoad(Path config, Path reports, int letters) {
    this.config = config;
    this.folder = reports.resolve("files");
    this.index = folder.resolve("index");
    this.program = new OwnProcess(folder, HEAP_MEGABYTES, "-XX:+UseParallelGC");
    this.letters = Math.max(letters, FEWEST);
  }

  @Override
  public String name() {
    return "files";
  }

  @Override
  public String run() {
    try {
      Path files = folder.resolve("letters-" + letters);
      ManyFiles.write(files, letters);
      Folders.anew(index);
      OwnProcess.Took killed =
          program.kill(indexing(files), said -> read(said) >= letters / READ_OF && hasCommit());
      long there = check();
      if (there == 0 || there >= letters) {
        throw new IllegalStateException("%,d letters after the kill".formatted(there));
      }
      String rows =
          row("killed", there, read(killed.said()), killed)
              + whole("to its end", files, there)
              + whole("nothing to do", files, letters);
      return """
      %,d short generated letters, a file each, in one folder; `imr index` with a heap of %d MB. The
      letters there are those that `imr check` finds. Resident counts pages of mapped files too, behind it
      without them; the live heap is what a collection left at most.

      | `imr index` | letters there | files | s | CPU s | files/s | resident, MB | live heap, MB |
      |---|---|---|---|---|---|---|---|
      %s"""
          .formatted(letters, HEAP_MEGABYTES, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports a run that is not killed, of whose letters so many are there before. */
  private String whole(String what, Path files, long before) throws IOException {
    OwnProcess.Took took = program.run(indexing(files));
    Matcher report = REPORT.matcher(took.said());
    long there = check();
    boolean allThere =
        report.find()
            && Long.parseLong(report.group(2)) == letters - before
            && Long.parseLong(report.group(3)) == before
            && there == letters;
    if (!allThere) {
      throw new IllegalStateException(
          "%,d letters, %,d in the index before and %,d after: %s"
              .formatted(letters, before, there, took.said()));
    }
    return row(what, there, letters, took);
  }

  private static String row(String what, long there, long files, OwnProcess.Took took) {
    return "| %s | %,d | %,d | %.0f | %.0f | %,.0f | %d; %d | %d |%n"
        .formatted(
            what,
            there,
            files,
            took.seconds(),
            took.cpuSeconds(),
            files / took.seconds(),
            took.residentMegabytes(),
            took.anonymousMegabytes(),
            took.liveMegabytes());
  }

  private List<String> indexing(Path files) {
    return List.of(
        "index",
        files.toString(),
        "--config",
        config.toString(),
        "--index",
        index.toString(),
        "--commit-every",
        Integer.toString(commitSeconds()));
  }

  /** As usual, but that a smaller folder is not through before its first commit. */
  private int commitSeconds() {
    return Math.clamp(letters / 50_000, 1, 20);
  }

  /** Returns how many letters the index holds, all of them sound. */
  private long check() throws IOException {
    OwnProcess.Took took =
        program.run(List.of("check", "--config", config.toString(), "--index", index.toString()));
    Matcher sound = SOUND.matcher(took.said());
    if (!sound.find()) {
      throw new IllegalStateException(took.said());
    }
    return Long.parseLong(sound.group(1));
  }

  private boolean hasCommit() {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
      return commits.iterator().hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long read(String said) {
    return SO_FAR
        .matcher(said)
        .results()
        .mapToLong(found -> Long.parseLong(found.group(1)))
        .max()
        .orElse(0);
  }
}
