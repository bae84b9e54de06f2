package org.imrsearch.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.imrsearch.cli.CommandLineRun;

/**
 * Where one round of a fault takes place.
 *
 * @param folder empty at first, and thrown away
 * @param dice what the round draws from
 * @param counted how often things came about, so that a report shows that faults struck at work
 */
record Scene(Path folder, Random dice, Map<String, Integer> counted) {
  private static final String MADE = "no index at";

  Path path(String name) {
    return folder.resolve(name);
  }

  /** Lets a time pass, of up to so many milliseconds. */
  void wait(int atMost) throws InterruptedException {
    Thread.sleep(dice.nextInt(atMost + 1));
  }

  void count(String what, int times) {
    counted.merge(what, times, Integer::sum);
  }

  /** Kills a process that works on an index or a snapshot. */
  void kill(Program.Running running, Path worked) throws IOException, InterruptedException {
    if (running.process().isAlive()) {
      running.kill();
      count("kills", 1);
      count("of them amid unfinished files", unfinished(worked) ? 1 : 0);
    }
  }

  /** Tells whether files are there that the newest commit does not know. */
  private static boolean unfinished(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index)) {
      Set<String> files = new TreeSet<>(Set.of(directory.listAll()));
      files.remove(IndexWriter.WRITE_LOCK_NAME);
      if (DirectoryReader.indexExists(directory)) {
        files.removeAll(SegmentInfos.readLatestCommit(directory).files(true));
      }
      return !files.isEmpty();
    } catch (CorruptIndexException e) {
      // What was damaged before the kill is not told from what is unfinished.
      return false;
    }
  }

  Program.Running imr(String... args) throws IOException {
    return Program.start(path("log-" + System.nanoTime()), Program.IMR, args);
  }

  /** Runs the program in a process of its own to its end, which must be a good one. */
  void run(String... args) throws IOException, InterruptedException {
    Program.Running running = imr(args);
    assertThat(running.end()).as("%s: %s", List.of(args), running.said()).isZero();
  }

  /** Does in this process what would only prepare a round. */
  void prepare(String... args) {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).as("%s: %s", List.of(args), run).isZero();
  }

  /** Reads an index: what letters it has, and their rulings; it must be sound or not there. */
  Map<String, Set<String>> contents(Path index) throws IOException {
    CommandLineRun check = CommandLineRun.on(index, "check");
    Map<String, Set<String>> found = new TreeMap<>();
    if (check.code() != 0 && check.err().contains(MADE)) {
      return found;
    }
    assertThat(check.code()).as("check: %s", check).isZero();
    Path export = path("export.csv");
    CommandLineRun run =
        CommandLineRun.on(index, "export", "--columns", "id", "--output", export.toString());
    assertThat(run.code()).as("export: %s", run).isIn(0, 1);
    if (run.code() == 0) {
      for (String id : Files.readAllLines(export)) {
        if (id.contains("#")) {
          found.computeIfAbsent(id.substring(0, id.indexOf('#')), i -> new TreeSet<>()).add(id);
        }
      }
    }
    return found;
  }

  /** Holds that an index has these letters at least, none but those wanted, and each as a whole. */
  void requireAtLeast(Path index, Set<String> letters, Map<String, Set<String>> wanted)
      throws IOException {
    Map<String, Set<String>> found = contents(index);
    assertThat(found.keySet()).as("acknowledged letters").containsAll(letters);
    assertThat(wanted.entrySet()).as("whole letters").containsAll(found.entrySet());
  }

  /** Holds that an index has exactly what one of these says. */
  void requireOneOf(Path index, List<Map<String, Set<String>>> states) throws IOException {
    assertThat(states).as("states").contains(contents(index));
  }

  /** Holds that an index has exactly this. */
  void require(Path index, Map<String, Set<String>> wanted) throws IOException {
    assertThat(contents(index)).as("state").isEqualTo(wanted);
  }

  /** Holds that the next run, and a check, both new processes, bring an index to what is wanted. */
  void requireFinish(Path letters, Path index, Map<String, Set<String>> wanted)
      throws IOException, InterruptedException {
    run("index", letters.toString(), "--index", index.toString());
    require(index, wanted);
    if (dice.nextInt(5) == 0) {
      run("check", "--index", index.toString());
    }
  }
}
