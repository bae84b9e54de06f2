package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.List;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.SearchResponse;

/** This program's answers from an open engine, which is closed with it. */
record Answers(OpenProgram program, SearchEngine engine) implements Contender.Searching {

  @Override
  public Contender.Answer ask(Ask ask) {
    SearchResponse response = engine.search(Project.request(program, ask));
    int values = response.facets().values().stream().mapToInt(Answers::values).sum();
    return new Contender.Answer(response.rulings(), response.hits().size(), values);
  }

  private static int values(List<FacetCount> counts) {
    return counts.stream().mapToInt(count -> 1 + values(count.children())).sum();
  }

  @Override
  public Contender.Exported export(long most) throws IOException {
    return ProjectExport.run(program, engine, most);
  }

  @Override
  public void close() {
    engine.close();
  }
}
