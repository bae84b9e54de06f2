package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.ExportColumns;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;
import org.imrsearch.query.RulingJson;
import org.imrsearch.query.RulingWriter;
import org.imrsearch.query.SearchResponse;

/** Prints hits for programs and spreadsheets to read, a hit a line and nothing else. */
final class HitLines {
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * @param err takes what is to be said about the hits
   */
  HitLines(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Prints the hits of an answer.
   *
   * @param engine gave the answer
   * @param format CSV, else NDJSON
   */
  void print(Program program, SearchEngine engine, SearchResponse response, SearchFormat format) {
    if (format == SearchFormat.CSV) {
      csv(program, engine, response.hits());
    } else {
      for (Hit hit : response.hits()) {
        RulingJson.write(hit, out);
        out.print('\n');
      }
    }
    if (response.relaxed()) {
      err.println(ExportCommand.relaxed(response.letGo()));
    }
  }

  /** A hit says less than its columns hold; one whose letter was just taken out is left out. */
  private void csv(Program program, SearchEngine engine, List<Hit> hits) {
    Map<String, Optional<Determination>> letters = new HashMap<>();
    try (RulingWriter csv = RulingWriter.csv(out, ExportColumns.all(), program.values())) {
      for (Hit hit : hits) {
        letters
            .computeIfAbsent(letter(hit), engine::fetch)
            .flatMap(letter -> ruling(letter, hit.ruling()))
            .ifPresent(csv::write);
      }
    }
  }

  private static String letter(Hit hit) {
    return hit.id().substring(0, hit.id().lastIndexOf('#'));
  }

  private static Optional<FoundRuling> ruling(Determination letter, int number) {
    return letter.rulings().stream()
        .filter(ruling -> ruling.number() == number)
        .findFirst()
        .map(ruling -> new FoundRuling(letter, ruling));
  }
}
