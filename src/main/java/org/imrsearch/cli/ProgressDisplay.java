package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.imrsearch.engine.IndexProgress;
import org.imrsearch.source.LetterSources;

/** Shows how an indexing run gets on, until it is closed. */
interface ProgressDisplay extends IndexProgress, AutoCloseable {
  @Override
  void close();

  /**
   * Returns a bar with rate and time left where standard error is a terminal, as the launcher says,
   * else plain lines.
   */
  static ProgressDisplay of(PrintWriter err, List<String> paths) {
    return "bar".equals(System.getProperty("imr.progress")) ? new Bar(paths) : new Lines(err);
  }

  /** A bar that learns its length while it runs: the files are counted beside the work. */
  final class Bar implements ProgressDisplay {
    private final ProgressBar bar;

    Bar(List<String> paths) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("indexing")
              .setUnit(" files", 1)
              .setInitialMax(-1)
              .setStyle(ProgressBarStyle.ASCII)
              .showSpeed()
              .build();
      Thread counter = new Thread(() -> bar.maxHint(LetterSources.count(paths)), "imr-count");
      counter.setDaemon(true);
      counter.start();
    }

    @Override
    public void done(long files, long bytes) {
      bar.stepBy(files);
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every few thousand files. */
  final class Lines implements ProgressDisplay {
    private static final long EVERY = 5_000;

    private final PrintWriter err;
    private final long start = System.nanoTime();
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    Lines(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void done(long more, long moreBytes) {
      long read = files.addAndGet(more);
      double megabytes = bytes.addAndGet(moreBytes) / 1e6;
      if (read % EVERY == 0) {
        double seconds = (System.nanoTime() - start) / 1e9;
        err.println(
            String.format(
                Locale.ROOT,
                "read %d files, %.0f MB, %.0f files a second",
                read,
                megabytes,
                read / seconds));
      }
    }

    @Override
    public void close() {
      err.flush();
    }
  }
}
