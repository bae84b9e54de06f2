package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code imr snapshot} and {@code imr restore} say, and with which exit code. */
class SnapshotCommandTest {
  private static final String LETTER = "corpus/issues/CM14-0903004.txt";

  @TempDir Path folder;
  private Path index;

  @BeforeEach
  void makeIndex() {
    index = folder.resolve("index");
    assertThat(CommandLineRun.on(index, "index", LETTER).code()).isZero();
  }

  private CommandLineRun run(String command, Path snapshot, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = command;
    args[1] = snapshot.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return CommandLineRun.on(index, args);
  }

  private static void assertFailed(CommandLineRun run, int code, String message) {
    assertThat(run.code()).as("%s", run).isEqualTo(code);
    assertThat(run.err()).startsWith("imr: ").contains(message);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aSnapshotIsAnIndexAndIsRestoredWhenToldTo() {
    Path kept = folder.resolve("kept");
    assertThat(run("snapshot", kept).out()).startsWith("1 determinations, ").contains("of it new");
    assertThat(CommandLineRun.on(kept, "check").out()).startsWith("sound: 1 determinations");
    assertFailed(run("restore", kept), Imr.FAILURE, "--replace");
    assertThat(run("restore", kept, "--replace").out()).startsWith("1 determinations, ");
  }

  @Test
  void foldersInsideEachOtherAreWrongUsage() throws IOException {
    String message = "neither inside the other";
    Files.createSymbolicLink(folder.resolve("link"), index);
    assertFailed(run("snapshot", index), Imr.WRONG_USAGE, message);
    assertFailed(run("snapshot", folder.resolve("link/kept")), Imr.WRONG_USAGE, message);
    assertFailed(run("snapshot", folder), Imr.WRONG_USAGE, message);
    assertFailed(run("restore", index.resolve("kept"), "--replace"), Imr.WRONG_USAGE, message);
  }

  @Test
  void whatIsNoIndexAndWhatHoldsOtherFilesIsRefused() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("letter.txt"), "text");
    assertFailed(run("snapshot", other), Imr.FAILURE, "letter.txt");
    assertFailed(run("restore", other, "--replace"), Imr.FAILURE, "no index at");
    assertFailed(run("restore", folder.resolve("none")), Imr.FAILURE, "no index at");
    CommandLineRun none =
        CommandLineRun.on(folder.resolve("none"), "snapshot", folder.resolve("kept").toString());
    assertFailed(none, Imr.FAILURE, "no index at");
  }
}
