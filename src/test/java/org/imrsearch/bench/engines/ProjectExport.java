package org.imrsearch.bench.engines;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.RulingWriter;

/** An export of everything as NDJSON, as {@code imr export} makes it, to where it is not kept. */
final class ProjectExport implements Consumer<FoundRuling> {
  private final RulingWriter writer;
  private final long most;
  private long rulings;

  private ProjectExport(RulingWriter writer, long most) {
    this.writer = writer;
    this.most = most;
  }

  static Contender.Exported run(OpenProgram program, SearchEngine engine, long most)
      throws IOException {
    Counted counted = new Counted();
    long rulings;
    try (Writer out = new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8));
        RulingWriter writer = RulingWriter.ndjson(out)) {
      ProjectExport export = new ProjectExport(writer, most);
      export.everything(program, engine);
      rulings = export.rulings;
    }
    return new Contender.Exported(rulings, counted.bytes);
  }

  private void everything(OpenProgram program, SearchEngine engine) {
    try {
      engine.forEach(program.request("*", List.of(), List.of(), 0), this);
    } catch (Enough e) {
      // An engine takes no limit of what it hands over.
    }
  }

  @Override
  public void accept(FoundRuling found) {
    if (rulings == most) {
      throw new Enough();
    }
    writer.write(found);
    rulings++;
  }

  /** Ends an export before its end. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is written. */
  private static final class Counted extends OutputStream {
    private final OutputStream out = OutputStream.nullOutputStream();
    private long bytes;

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes++;
    }

    @Override
    public void write(byte[] all, int from, int length) throws IOException {
      out.write(all, from, length);
      bytes += length;
    }
  }
}
