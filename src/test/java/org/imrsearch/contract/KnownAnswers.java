package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.evaluation.ScenarioLetters;
import org.imrsearch.evaluation.ScenarioRow;
import org.imrsearch.query.SearchRequest;

/** The searches of the scenario of queries, each with the answer it had when all was well. */
record KnownAnswers(Map<String, SearchRequest> requests, Map<String, String> answers) {
  private static final Path FOLDER = Path.of("src/test/resources/scenarios/queries");

  /** Returns the letters that the searches are over. */
  static List<Determination> letters() throws IOException {
    return Files.readAllLines(FOLDER.resolve("letters.ndjson")).stream()
        .map(line -> ScenarioLetters.read(line).determination())
        .toList();
  }

  /**
   * Asks an engine while all is well.
   *
   * @param each 1 for all searches of the scenario, 2 for each second one, and so on
   */
  static KnownAnswers of(SearchEngine engine, int each) throws IOException {
    Map<String, SearchRequest> requests = new LinkedHashMap<>();
    for (ScenarioRow row : ScenarioRow.read(FOLDER.resolve("queries.md"))) {
      if (row.line() % each == 0 && !row.finds().startsWith("!")) {
        String name = "queries.md:" + row.line() + ": " + row.query();
        requests.put(name, row.request(ContractIndex.QUERIES, ContractIndex.FILTERS));
      }
    }
    Map<String, String> answers = new LinkedHashMap<>();
    requests.forEach((name, request) -> answers.put(name, Told.of(engine.search(request))));
    return new KnownAnswers(requests, answers);
  }

  List<String> names() {
    return List.copyOf(requests.keySet());
  }

  /** Asks one of the searches, which is to be answered as it was, or refused. */
  void ask(SearchEngine engine, String name) {
    SearchRequest request = Objects.requireNonNull(requests.get(name));
    assertThat(Told.of(engine.search(request))).as(name).isEqualTo(answers.get(name));
  }
}
