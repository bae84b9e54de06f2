package org.imrsearch.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.corpus.GeneratedPdfs;
import org.imrsearch.engine.IndexProgress;
import org.imrsearch.engine.IndexReport;
import org.imrsearch.engine.IndexRun;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.SourceLimits;

/** How fast letters are indexed from PDF, beside {@code pdftotext}, which only reads them. */
final class PdfRate implements Benchmark {
  private static final int MOST = 3000;
  private static final int ROUNDS = 3;

  /** PDFBox warns of fonts that a machine lacks. */
  private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

  private final OpenProgram program;
  private final Path folder;
  private final int count;

  PdfRate(Path config, Path folder, int letters) {
    this.program = new OpenProgram(config);
    this.folder = folder.resolve("pdf");
    this.count = Math.min(letters, MOST);
  }

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String run() {
    FONTS.setLevel(Level.SEVERE);
    try {
      Path pdfs = folder.resolve("letters-" + count);
      if (!Files.exists(pdfs)) {
        GeneratedPdfs.write(pdfs, count);
      }
      boolean there = toText(List.of("pdftotext", "-v")) == 0;
      Rounds ours = new Rounds();
      Rounds theirs = new Rounds();
      index(pdfs);
      for (int round = 0; round < ROUNDS; round++) {
        ours.add(count / index(pdfs));
        if (there) {
          theirs.add(count / pdftotext(pdfs));
        }
      }
      return """
      %,d generated letters as PDF, 2 jobs, after a round to warm up; `pdftotext` a process a file, two
      at a time. Letters a second, %d rounds in turn.

      | | min | median | max |
      |---|---|---|---|
      %s%s"""
          .formatted(
              count,
              ROUNDS,
              ours.row("indexed by this program"),
              there ? theirs.row("read by pdftotext") : "\nSkipped: no pdftotext here.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private double index(Path pdfs) throws IOException {
    Path index = Files.createTempDirectory(folder, "index");
    Cost.Clock clock = new Cost.Clock();
    try (IndexSink sink = program.sink(index)) {
      LetterSources sources =
          new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream());
      IndexReport report =
          new IndexRun(sources, program.letters(), sink, 2, Optional.empty(), IndexProgress.NONE)
              .run(List.of(pdfs.toString()));
      if (report.indexed() != count) {
        throw new IllegalStateException("not all letters were indexed: " + report);
      }
    }
    return clock.stop().seconds();
  }

  private static double pdftotext(Path pdfs) throws IOException {
    Cost.Clock clock = new Cost.Clock();
    String each =
        "find '" + pdfs + "' -name '*.pdf' -print0 | xargs -0 -P2 -I{} pdftotext -layout {} -";
    if (toText(List.of("sh", "-c", each)) != 0) {
      throw new IOException("pdftotext failed");
    }
    return clock.stop().seconds();
  }

  private static int toText(List<String> command) throws IOException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("no end of " + command);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (IOException notThere) {
      return 127;
    }
  }
}
