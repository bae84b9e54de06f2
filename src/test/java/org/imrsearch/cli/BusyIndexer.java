package org.imrsearch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.ForwardingSink;
import org.imrsearch.engine.IndexProgress;
import org.imrsearch.engine.IndexRun;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.opensearch.ShapeWish;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.SourceLimits;

/**
 * An indexer that commits all the time, so that a kill at any moment meets commits and merges, and
 * writes down what each commit made durable.
 *
 * <p>Arguments: the folder of letters, the index, the file for the ids of letters that a commit has
 * acknowledged, the milliseconds between commits.
 */
public final class BusyIndexer {
  private BusyIndexer() {}

  /** Runs to the end, or until it is killed. */
  public static void main(String[] args) throws IOException {
    Program program = new Program(Path.of("index-config"));
    Path acknowledged = Path.of(args[2]);
    try (IndexSink sink =
        new Acknowledging(
            program.sink(new IndexPlace.Folder(Path.of(args[1])), false, ShapeWish.NONE),
            acknowledged)) {
      // Only now, so that whoever waits to kill it does not kill a program that begins.
      Files.createFile(acknowledged);
      LetterSources sources =
          new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream());
      Optional<Duration> commits = Optional.of(Duration.ofMillis(Long.parseLong(args[3])));
      new IndexRun(sources, program.letters(), sink, 2, commits, IndexProgress.NONE)
          .run(List.of(args[0]));
    }
  }

  private static final class Acknowledging extends ForwardingSink {
    private final Path file;
    private final List<String> put = new ArrayList<>();

    Acknowledging(IndexSink sink, Path file) {
      super(sink);
      this.file = file;
    }

    @Override
    public void put(Determination determination, LetterStamp stamp) {
      super.put(determination, stamp);
      synchronized (put) {
        put.add(stamp.id());
      }
    }

    @Override
    public void commit() {
      List<String> durable;
      synchronized (put) {
        durable = List.copyOf(put);
        put.clear();
      }
      super.commit();
      try {
        Files.write(file, durable, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
