package org.imrsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.Rejection;
import org.imrsearch.source.SourceLimits;
import org.imrsearch.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file of a run is accounted for, whichever thread reads it. */
class IndexRunTest {
  private static final Path CONFIG = Path.of("index-config");
  private static final LetterParser PARSER =
      new LetterParser(LetterLexicon.load(CONFIG), Vocabulary.load(CONFIG));
  private static final Path LETTER = Path.of("src/test/resources/cli/dated-letter.txt");
  private static final String DECIDED = "Decision Date: 12/01/2016";

  @TempDir Path folder;

  private IndexReport run(IndexSink sink, int jobs) {
    return run(sink, jobs, Optional.of(Duration.ofMinutes(1)));
  }

  private IndexReport run(IndexSink sink, int jobs, Optional<Duration> commits) {
    LetterSources sources = new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream());
    return new IndexRun(sources, PARSER, sink, jobs, commits, IndexProgress.NONE)
        .run(List.of(folder.toString()));
  }

  private void letter(String name, String decided) throws IOException {
    String text = Files.readString(LETTER).replace(DECIDED, "Decision Date: " + decided);
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void theLatestDecisionOfACaseIsKeptInWhateverOrderFilesAreRead() throws IOException {
    for (int day = 1; day <= 9; day++) {
      letter("copy-" + (day * 7 % 9) + ".txt", "12/0" + day + "/2016");
    }
    for (int round = 0; round < 10; round++) {
      MemorySink sink = new MemorySink();
      IndexReport report = run(sink, 4);
      assertThat(report.read()).isEqualTo(9);
      assertThat(report.indexed()).isEqualTo(1);
      assertThat(report.rejectedBy()).containsOnlyKeys(Rejection.Reason.SUPERSEDED);
      assertThat(report.duplicates()).hasSize(8);
      assertThat(sink.findById("CM16-0999001").orElseThrow().decided())
          .hasValueSatisfying(d -> assertThat(d.getDayOfMonth()).isEqualTo(9));
    }
  }

  @Test
  void theSameBytesUnderTwoNamesAreOneLetter() throws IOException {
    letter("a.txt", "12/01/2016");
    letter("b.txt", "12/01/2016");
    IndexReport report = run(new MemorySink(), 1);
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.duplicates()).singleElement().satisfies(d -> assertThat(d.same()).isTrue());
  }

  @Test
  void aMovedFileIsUnchangedAndNoDuplicate() throws IOException {
    MemorySink sink = new MemorySink();
    letter("before.txt", "12/01/2016");
    run(sink, 1);
    Files.move(folder.resolve("before.txt"), folder.resolve("after.txt"));
    IndexReport report = run(sink, 1);
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.duplicates()).isEmpty();
  }

  @Test
  void anEarlierDecisionInTheSameFileReplacesTheLater() throws IOException {
    MemorySink sink = new MemorySink();
    letter("a.txt", "12/05/2016");
    run(sink, 1);
    letter("a.txt", "12/01/2016");
    IndexReport report = run(sink, 1);
    assertThat(report.indexed()).isEqualTo(1);
    assertThat(report.duplicates()).isEmpty();
    assertThat(sink.size()).isEqualTo(1);
  }

  @Test
  void aRunCommitsWhenItEnds() throws IOException {
    letter("a.txt", "12/05/2016");
    MemorySink sink = new MemorySink();
    run(sink, 2);
    assertThat(sink.commits()).isEqualTo(1);
  }

  /** A folder that is empty by mistake, as a disk that is not mounted, empties no index. */
  @Test
  void aRebuildOfNothingIsNotCommitted() throws IOException {
    MemorySink sink = new MemorySink();
    Files.writeString(folder.resolve("note.txt"), "no letter");
    assertThat(run(sink, 2, Optional.empty()).rejected()).isEqualTo(1);
    assertThat(sink.commits()).isZero();
    letter("a.txt", "12/05/2016");
    run(sink, 2, Optional.empty());
    assertThat(sink.commits()).isEqualTo(1);
  }

  @Test
  @Timeout(60)
  void aFailingIndexEndsTheRunAndNoThreadWaitsForEver() throws IOException {
    for (int i = 1; i <= 200; i++) {
      letter("letter-" + i + ".txt", "12/05/2016 " + i);
    }
    IndexSink full =
        new ForwardingSink(new MemorySink()) {
          @Override
          public void put(Determination determination, LetterStamp stamp) {
            throw new IndexException("the disk is full");
          }
        };
    assertThatThrownBy(() -> run(full, 2))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("disk is full");
  }
}
