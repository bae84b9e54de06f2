package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.evaluation.ScenarioLetters;
import org.imrsearch.evaluation.ScenarioRow;
import org.imrsearch.query.Hit;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The query language from the text of a query to the rulings found; queries.md explains itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QueryScenarioContract {
  private static final Path FOLDER = Path.of("src/test/resources/scenarios/queries");

  /** Ids of rulings as the tables name them, by letter. */
  private final Map<String, List<String>> names = new HashMap<>();

  private final Map<String, String> keys = new HashMap<>();
  private final EngineFactory engines;
  private SearchEngine engine;

  protected QueryScenarioContract(EngineFactory engines) {
    this.engines = engines;
  }

  @BeforeAll
  void write() throws IOException {
    List<Determination> letters = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("letters.ndjson"))) {
      ScenarioLetters.Letter letter = ScenarioLetters.read(line);
      Determination determination = letter.determination();
      keys.put(determination.id(), letter.key());
      names.put(
          letter.key(),
          determination.rulings().stream().map(r -> letter.key() + "#" + r.number()).toList());
      letters.add(determination);
    }
    engine =
        engines.over(letters, ContractIndex.SCHEMA, ContractIndex.VALUES, ContractIndex.words());
  }

  @AfterAll
  void close() {
    if (engine != null) { // as where the tests are left out for want of a cluster
      engine.close();
    }
  }

  static Stream<ScenarioRow> rows() throws IOException {
    return ScenarioRow.read(FOLDER.resolve("queries.md")).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void findsWhatTheRuleSays(ScenarioRow row) {
    String as =
        "queries.md:" + row.line() + ": " + row.query() + " " + row.options() + ": " + row.rule();
    if (row.finds().startsWith("!")) {
      assertThatThrownBy(() -> search(row))
          .as(as)
          .isInstanceOf(QueryException.class)
          .hasMessageStartingWith(row.finds().substring(1).strip());
      return;
    }
    SearchResponse response = search(row);
    String[] clauses = row.finds().split(";", -1);
    assertThat(found(clauses[0].strip(), response)).as(as).isEqualTo(clauses[0].strip());
    for (String clause : Arrays.asList(clauses).subList(1, clauses.length)) {
      assertThat(stated(clause.strip(), response)).as(as).isEqualTo(clause.strip());
    }
  }

  private SearchResponse search(ScenarioRow row) {
    return engine.search(row.request(ContractIndex.QUERIES, ContractIndex.FILTERS));
  }

  /** Writes what was found as the table writes it, in the table's order where that is right. */
  private String found(String expected, SearchResponse response) {
    List<String> hits = response.hits().stream().map(this::name).toList();
    List<String> groups = new ArrayList<>();
    int next = 0;
    for (String group : expected.split(" > ", -1)) {
      if (group.equals("...")) {
        groups.add(group);
        next = hits.size();
        continue;
      }
      Set<String> wanted = named(group).collect(Collectors.toSet());
      List<String> got = hits.subList(next, Math.min(hits.size(), next + wanted.size()));
      boolean same = wanted.equals(new HashSet<>(got));
      groups.add(same ? group : got.isEmpty() ? "-" : String.join(" ", got));
      next += got.size();
    }
    List<String> others = hits.subList(next, hits.size());
    return String.join(" > ", groups)
        + (others.isEmpty() ? "" : " and besides " + String.join(" ", others));
  }

  private Stream<String> named(String group) {
    return group.equals("-")
        ? Stream.of()
        : Arrays.stream(group.split(" ", -1)).flatMap(this::names);
  }

  private Stream<String> names(String name) {
    return names.getOrDefault(name, List.of(name)).stream();
  }

  private String name(Hit hit) {
    String id = hit.id().substring(0, hit.id().indexOf('#'));
    return keys.get(id) + "#" + hit.ruling();
  }

  /** Writes what an answer says of the matter that a clause is on. */
  private static String stated(String clause, SearchResponse response) {
    if (clause.endsWith("rulings")) {
      return response.rulings() + " rulings";
    }
    if (clause.endsWith("relaxed")) {
      return response.relaxed() ? "relaxed" : "not relaxed";
    }
    if (clause.startsWith("let go")) {
      Set<String> wanted = Set.of(clause.substring("let go ".length()).split(" ", -1));
      return response.letGo().containsAll(wanted) ? clause : "let go " + response.letGo();
    }
    String field = clause.substring(0, clause.indexOf(' '));
    return field
        + " "
        + response.facets().getOrDefault(field, List.of()).stream()
            .map(count -> count.value() + "=" + count.rulings())
            .collect(Collectors.joining(" + "));
  }

  @Test
  void everyRulingThatTheTablesNameIsThere() throws IOException {
    Set<String> there = names.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Set<String> named =
        rows()
            .map(row -> row.finds().split(";", -1)[0].strip())
            .filter(finds -> !finds.startsWith("!"))
            .flatMap(finds -> Arrays.stream(finds.split(" > ", -1)))
            .filter(group -> !group.equals("..."))
            .flatMap(this::named)
            .collect(Collectors.toSet());
    assertThat(named).isSubsetOf(there);
  }
}
