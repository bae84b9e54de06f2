package org.imrsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.MatterReader;
import org.imrsearch.precedent.OutcomeStatistics;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentFinder;
import org.imrsearch.precedent.PrecedentJson;
import org.imrsearch.precedent.PrecedentSearch;
import org.imrsearch.precedent.PrecedentSettings;
import org.imrsearch.precedent.PrecedentWords;
import org.imrsearch.precedent.StatisticsRequest;
import org.imrsearch.query.FacetRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both engines have the same precedents, with the same reasons, and the same rates. */
class SamePrecedentsClusterTest {
  /** Points are shown with one digit, and a sum of them may round either way. */
  private static final double ROUNDING = 0.101;

  private static final MatterReader MATTERS =
      new MatterReader(
          new LetterParser(LetterLexicon.load(ContractIndex.CONFIG), ContractIndex.VOCABULARY),
          ContractIndex.VOCABULARY);

  @TempDir static Path folder;
  private static List<Determination> letters = List.of();
  private static SearchEngine embedded;
  private static SearchEngine cluster;

  @BeforeAll
  static void index() {
    letters = ContractIndex.madeUp(53, 500);
    embedded =
        ContractIndex.embedded(
            folder, letters, ContractIndex.SCHEMA, ContractIndex.VALUES, ContractIndex.words());
    cluster =
        OnCluster.over(letters, ContractIndex.SCHEMA, ContractIndex.VALUES, ContractIndex.words());
  }

  @AfterAll
  static void close() {
    Stream.of(embedded, cluster).forEach(SearchEngine::close);
  }

  private static PrecedentSearch precedents(SearchEngine engine) {
    PrecedentFinder finder =
        PrecedentFinder.of(
            engine, ContractIndex.VOCABULARY, PrecedentSettings.load(ContractIndex.CONFIG));
    return new PrecedentSearch(engine, finder, PrecedentWords.load(ContractIndex.CONFIG));
  }

  @Test
  void aRulingHasTheSamePrecedents() {
    PrecedentSearch here = precedents(embedded);
    PrecedentSearch there = precedents(cluster);
    for (Determination letter : letters.subList(0, 30)) {
      Matter matter = Matter.of(letter, letter.rulings().getFirst());
      assertSame(letter.id(), told(there, matter), told(here, matter));
    }
  }

  @Test
  void aRequestInWordsHasTheSamePrecedents() {
    for (String service :
        List.of("Norco 10/325 #60", "MRI of the lumbar spine", "acupuncture x 12")) {
      Matter matter =
          MATTERS.of(service, List.of("low back pain"), List.of(), "No exercise was tried before.");
      assertSame(service, told(precedents(cluster), matter), told(precedents(embedded), matter));
    }
  }

  private static JsonNode told(PrecedentSearch search, Matter matter) {
    PrecedentAnswer answer = search.answer(matter, List.of(), List.of(), 10);
    StringWriter json = new StringWriter();
    PrecedentJson.write(answer, json);
    return JsonMapper.shared().readTree(json.toString());
  }

  /** The same in all parts; numbers but for their rounding. */
  private static void assertSame(String where, JsonNode there, JsonNode here) {
    if (here.isFloatingPointNumber()) {
      assertThat(there.asDouble()).as(where).isCloseTo(here.asDouble(), within(ROUNDING));
    } else if (here.isContainer()) {
      assertThat(there.size()).as(where).isEqualTo(here.size());
      for (int i = 0; here.isArray() && i < here.size(); i++) {
        assertSame(where + "[" + i + "]", there.path(i), here.path(i));
      }
      for (Map.Entry<String, JsonNode> member : here.properties()) {
        String name = where + "." + member.getKey();
        assertSame(name, there.path(member.getKey()), member.getValue());
      }
    } else {
      assertThat(there).as(where).isEqualTo(here);
    }
  }

  @Test
  void outcomesAreCountedTheSame() {
    for (List<String> by : List.of(List.of("procedure"), List.of("year", "drugClass"))) {
      assertThat(counted(cluster, by)).isEqualTo(counted(embedded, by));
    }
  }

  private static String counted(SearchEngine engine, List<String> by) {
    StatisticsRequest request =
        new StatisticsRequest(
            ContractIndex.QUERIES.parse("*"),
            List.of(),
            List.of(),
            by.stream().map(field -> FacetRequest.of(field, 12)).toList(),
            0,
            StatisticsRequest.RowOrder.USUAL);
    OutcomeStatistics statistics =
        new OutcomeStatistics(engine, ContractIndex.SCHEMA, ContractIndex.FILTERS);
    return statistics.of(request).toString();
  }
}
