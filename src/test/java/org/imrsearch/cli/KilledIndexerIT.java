package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Layout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at any moment leaves the last commit; the same command resumes. */
class KilledIndexerIT {
  private static final int LETTERS = 2500;
  private static final int KILLS = 5;
  private static final Pattern SOUND =
      Pattern.compile("sound: (\\d+) determinations, (\\d+) rulings");

  @TempDir Path temp;
  private Path letters;
  private Path index;
  private Path log;
  private long rulings;

  @BeforeEach
  void manyLetters() throws IOException {
    letters = Files.createDirectory(temp.resolve("letters"));
    index = temp.resolve("index");
    log = temp.resolve("log");
    AtomicLong count = new AtomicLong();
    CorpusGenerator.generate(7, LETTERS, Mix.only(Layout.ISSUES_SECTIONS))
        .forEach(
            letter -> {
              count.addAndGet(letter.truth().rulings().size());
              try {
                Files.writeString(
                    letters.resolve(letter.truth().sourceFile()),
                    letter.text(),
                    StandardCharsets.UTF_8);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    rulings = count.get();
  }

  @Test
  void noKillLosesACommittedLetterOrLeavesHalfAOne() throws Exception {
    Random random = new Random(11);
    long before = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Process indexer = Jar.start(log, indexing());
      indexer.waitFor(1500 + random.nextInt(1500), TimeUnit.MILLISECONDS);
      indexer.destroyForcibly().waitFor();
      long now = determinations();
      assertThat(now).isBetween(before, (long) LETTERS);
      before = now;
    }
    assertThat(Jar.run(log, indexing())).isZero();
    String last = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(last).contains("read " + LETTERS + " =");
    CommandLineRun check = CommandLineRun.on(index, "check");
    assertThat(check.out())
        .contains("sound: " + LETTERS + " determinations, " + rulings + " rulings");
    assertThat(CommandLineRun.on(index, "search", "*", "--limit", "1").code()).isZero();
  }

  private String[] indexing() {
    return new String[] {
      "index", letters.toString(), "--index", index.toString(), "--commit-every", "1", "--jobs", "1"
    };
  }

  /** Checks the index as the killed process left it; before the first commit there is none. */
  private long determinations() {
    CommandLineRun check = CommandLineRun.on(index, "check");
    if (check.code() == Imr.FAILURE && check.err().contains("no index at")) {
      return 0;
    }
    Matcher m = SOUND.matcher(check.out());
    assertThat(m.find()).as(check.out() + check.err()).isTrue();
    assertThat(CommandLineRun.on(index, "search", "*", "--limit", "3").code())
        .isIn(Imr.FOUND, Imr.NOTHING_FOUND);
    return Long.parseLong(m.group(1));
  }
}
