package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One index has one indexer at a time; searchers work meanwhile. */
class SecondIndexerIT {
  private static final String FIRST = "corpus/issues/CM14-0903004.txt";
  private static final Path SECOND = Path.of("corpus/issues/CM14-0903019.txt");

  @TempDir Path temp;

  @Test
  void theSecondIsToldAtOnceAndASearcherSeesTheLastCommit() throws Exception {
    Path index = temp.resolve("index");
    Path log = temp.resolve("log");
    assertThat(CommandLineRun.on(index, "index", FIRST).code()).isZero();

    // It waits for its standard input, holding the index.
    Process holder = Jar.start(log, "index", "-", "--index", index.toString());
    awaitLock(index.resolve("write.lock"));
    CommandLineRun second = CommandLineRun.on(index, "index", FIRST);
    assertThat(second.code()).isEqualTo(Imr.FAILURE);
    assertThat(second.err()).contains("another").contains(index.toString());
    assertThat(CommandLineRun.on(index, "search", "*").out()).contains("in 1 determination,");

    try (OutputStream stdin = holder.getOutputStream()) {
      Files.copy(SECOND, stdin);
    }
    assertThat(Jar.end(holder, log)).isZero();
    assertThat(CommandLineRun.on(index, "search", "*").out()).contains("in 2 determinations,");
  }

  /** Waits until another process holds the lock, touching it for an instant at a time. */
  private static void awaitLock(Path lock) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (isFree(lock)) {
      assertThat(Instant.now()).as("the first indexer never took its lock").isBefore(end);
      Thread.sleep(50);
    }
  }

  private static boolean isFree(Path lock) throws IOException {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock taken = channel.tryLock()) {
      return taken != null;
    }
  }
}
