package org.imrsearch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrsearch.query.FilterParser;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.QueryParser;
import org.imrsearch.query.SearchRequest;

/**
 * A row of a table of queries.
 *
 * @param line where it stands
 * @param query as typed
 * @param options of {@code imr search}, an option or a value each
 * @param finds the rulings expected, and after semicolons whatever else
 * @param rule what it holds
 */
public record ScenarioRow(int line, String query, List<String> options, String finds, String rule) {
  private static final int COLUMNS = 4;

  /** Reads the rows of a file in Markdown whose first cell is in backticks. */
  public static List<ScenarioRow> read(Path file) throws IOException {
    List<ScenarioRow> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("| `")) {
        rows.add(row(i + 1, lines.get(i)));
      }
    }
    return rows;
  }

  private static ScenarioRow row(int number, String line) {
    String[] cells = line.substring(1).split("\\|", -1);
    if (cells.length != COLUMNS + 1) {
      throw new IllegalArgumentException("line " + number + ": not " + COLUMNS + " cells");
    }
    String query = cells[0].strip();
    return new ScenarioRow(
        number,
        query.substring(1, query.length() - 1),
        words(cells[1].strip()),
        cells[2].strip(),
        cells[3].strip());
  }

  /** Parts a line as a shell does, by blanks outside quotes, which it keeps. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    boolean quoted = false;
    boolean inWord = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      if (c == ' ' && !quoted) {
        inWord = false;
      } else if (inWord) {
        words.add(words.removeLast() + c);
      } else {
        words.add(String.valueOf(c));
        inWord = true;
      }
    }
    return words;
  }

  /** Returns what the row asks for. */
  public SearchRequest request(QueryParser queries, FilterParser filters) {
    return new SearchRequest(
        query,
        queries.parse(query),
        values("--filter").map(filters::filter).toList(),
        values("--exclude").map(filters::filter).toList(),
        values("--facet").map(filters::facet).toList(),
        number("--limit", 200),
        number("--offset", 0),
        values("--sort").findFirst().map(ScenarioRow::order).orElse(Order.RELEVANCE),
        new Matching(options.contains("--all-words"), false, false));
  }

  private Stream<String> values(String option) {
    return IntStream.range(1, options.size())
        .filter(i -> options.get(i - 1).equals(option))
        .mapToObj(options::get);
  }

  private int number(String option, int otherwise) {
    return values(option).findFirst().map(Integer::valueOf).orElse(otherwise);
  }

  private static Order order(String name) {
    return switch (name) {
      case "newest" -> Order.NEWEST;
      case "oldest" -> Order.OLDEST;
      default -> throw new IllegalArgumentException("no such order: " + name);
    };
  }
}
