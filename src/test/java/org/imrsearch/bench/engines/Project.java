package org.imrsearch.bench.engines;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.engine.IndexProgress;
import org.imrsearch.engine.IndexReport;
import org.imrsearch.engine.IndexRun;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.SourceLimits;

/**
 * This program, by the path that its commands take: letters are read from archives, parsed and
 * indexed; a search is parsed, answered with passages of the letters shown, and suggests spellings.
 */
final class Project implements Contender {
  private static final int JOBS = 2;
  private static final int ASKED = 100;

  private final OpenProgram program;

  Project(Path config) {
    this.program = new OpenProgram(config);
  }

  @Override
  public String key() {
    return "project";
  }

  @Override
  public String name() {
    return "this program";
  }

  @Override
  public void index(LetterSet letters, Path folder) {
    try (IndexSink sink = program.sink(folder)) {
      index(program, letters, sink);
    }
  }

  /** Reads letters from their archives, parses and indexes them. */
  static void index(OpenProgram program, LetterSet letters, IndexSink sink) {
    LetterSources sources = new LetterSources(SourceLimits.DEFAULT, InputStream.nullInputStream());
    IndexReport report =
        new IndexRun(sources, program.letters(), sink, JOBS, Optional.empty(), IndexProgress.NONE)
            .run(letters.archives());
    if (report.indexed() != letters.letters() || report.rulings() != letters.rulings()) {
      throw new IllegalStateException("not all letters were indexed: " + report);
    }
  }

  @Override
  public Searching open(Path folder) {
    return new Answers(program, program.engine(folder));
  }

  @Override
  public Optional<PrecedentTimes> precedents(Path folder) {
    try (SearchEngine engine = program.engine(folder)) {
      return Optional.of(PrecedentTimes.of(program, engine, ASKED));
    }
  }

  static SearchRequest request(OpenProgram program, Ask ask) {
    List<String> chosen =
        ask.chosen().map(value -> value.field() + "=" + value.slashed()).stream().toList();
    return program.request(ask.typed(), chosen, Ask.FACETS, Ask.SHOWN);
  }
}
