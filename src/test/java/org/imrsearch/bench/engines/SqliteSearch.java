package org.imrsearch.bench.engines;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Searches SQLite: what is found goes into a table in memory, which facets are counted over. */
final class SqliteSearch implements Contender.Searching {
  private static final String WEIGHTS = "bm25(words, 5, 1.5, 2, 1, 0.35)";
  private static final String COUNTS =
      "SELECT field, path, n FROM (SELECT value AS v, count(*) AS n FROM hit CROSS JOIN has"
          + " ON has.ruling = hit.id GROUP BY value) JOIN value ON value.id = v"
          + " WHERE field IN ("
          + Ask.FACETS.stream().map(f -> "'" + f + "'").collect(Collectors.joining(","))
          + ")";

  private static final String EVERYTHING =
      "SELECT letter.id, letter.text FROM ruling CROSS JOIN letter ON letter.id = ruling.letter"
          + " ORDER BY ruling.id LIMIT ?";

  private final Connection connection;
  private final PreparedStatement text;

  SqliteSearch(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size=-262144");
      statement.execute("PRAGMA mmap_size=8589934592");
      statement.execute("PRAGMA temp_store=MEMORY");
      statement.execute("CREATE TEMP TABLE hit(id INTEGER PRIMARY KEY, score REAL)");
    }
    text =
        connection.prepareStatement(
            "SELECT text FROM letter WHERE id = (SELECT letter FROM ruling WHERE id = ?)");
  }

  @Override
  public Contender.Answer ask(Ask ask) throws IOException {
    try {
      Map<Ask.Value, Integer> counts = new HashMap<>();
      Optional<Ask.Value> chosen = ask.chosen();
      if (chosen.isPresent()) {
        find(ask, Optional.empty());
        count(counts);
        counts.keySet().removeIf(value -> !value.field().equals(chosen.get().field()));
        Map<Ask.Value, Integer> narrowed = new HashMap<>();
        find(ask, chosen);
        count(narrowed);
        narrowed.keySet().removeIf(value -> value.field().equals(chosen.get().field()));
        counts.putAll(narrowed);
      } else {
        find(ask, Optional.empty());
        count(counts);
      }
      return new Contender.Answer(found(), shown(), shownValues(counts));
    } catch (SQLException e) {
      throw new IOException(ask.typed(), e);
    }
  }

  private void find(Ask ask, Optional<Ask.Value> chosen) throws SQLException {
    List<Ask.Value> needed = new ArrayList<>(chosen.stream().toList());
    ask.within().ifPresent(value -> needed.add(needed(ask, value)));
    String words = match(ask);
    List<String> conditions = new ArrayList<>();
    if (!words.isEmpty()) {
      conditions.add("words MATCH ?");
    }
    // The plus keeps SQLite from asking for the words of each row by itself.
    String id = words.isEmpty() ? "id" : "+rowid";
    for (int i = 0; i < needed.size(); i++) {
      conditions.add(
          id
              + " IN (SELECT ruling FROM has WHERE value ="
              + " (SELECT id FROM value WHERE field = ? AND path = ?))");
    }
    String find =
        (words.isEmpty()
                ? "INSERT INTO hit SELECT id, 0 FROM ruling"
                : "INSERT INTO hit SELECT rowid, " + WEIGHTS + " FROM words")
            + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    try (Statement statement = connection.createStatement();
        PreparedStatement search = connection.prepareStatement(find)) {
      statement.execute("DELETE FROM hit");
      int place = 1;
      if (!words.isEmpty()) {
        search.setString(place++, words);
      }
      for (Ask.Value value : needed) {
        search.setString(place++, value.field());
        search.setString(place++, value.path());
      }
      search.executeUpdate();
    }
  }

  private static Ask.Value needed(Ask ask, Ask.Value value) {
    return ask.page().isPresent()
        ? new Ask.Value("page", value.path() + ExtractedLetter.PAGE + ask.page().getAsInt())
        : value;
  }

  /** Returns the search in the language of FTS5. */
  private static String match(Ask ask) {
    List<String> parts = new ArrayList<>();
    ask.all().forEach(word -> parts.add(quoted(word)));
    if (!ask.any().isEmpty()) {
      parts.add(
          ask.any().stream()
              .map(SqliteSearch::quoted)
              .collect(Collectors.joining(" OR ", "(", ")")));
    }
    if (!ask.phrase().isEmpty()) {
      parts.add(quoted(String.join(" ", ask.phrase())));
    }
    String all = String.join(" AND ", parts);
    return ask.none().isEmpty()
        ? all
        : "("
            + all
            + ") NOT "
            + ask.none().stream().map(SqliteSearch::quoted).collect(Collectors.joining(" NOT "));
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  private void count(Map<Ask.Value, Integer> counts) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNTS)) {
      while (rows.next()) {
        counts.put(new Ask.Value(rows.getString(1), rows.getString(2)), rows.getInt(3));
      }
    }
  }

  private long found() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM hit")) {
      return rows.getLong(1);
    }
  }

  private int shown() throws SQLException {
    int shown = 0;
    try (Statement statement = connection.createStatement();
        ResultSet best =
            statement.executeQuery("SELECT id FROM hit ORDER BY score, id LIMIT " + Ask.SHOWN)) {
      while (best.next()) {
        text.setInt(1, best.getInt(1));
        try (ResultSet letter = text.executeQuery()) {
          shown += letter.getString(1).isEmpty() ? 0 : 1;
        }
      }
    }
    return shown;
  }

  /** A text is read where the letter is another than of the row before. */
  @Override
  public Contender.Exported export(long most) throws IOException {
    try (PreparedStatement everything = connection.prepareStatement(EVERYTHING)) {
      everything.setLong(1, most);
      long rulings = 0;
      long characters = 0;
      try (ResultSet rows = everything.executeQuery()) {
        for (int letter = 0; rows.next(); rulings++) {
          if (rows.getInt(1) != letter) {
            letter = rows.getInt(1);
            characters += rows.getString(2).length();
          }
        }
      }
      return new Contender.Exported(rulings, characters);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  /** Counts the values that are shown: ten of a field, and ten below each on its next level. */
  private static int shownValues(Map<Ask.Value, Integer> counts) {
    Map<String, Integer> shown = new HashMap<>();
    counts.keySet().stream()
        .filter(value -> level(value) < 2)
        .forEach(value -> shown.merge(value.field() + above(value), 1, Integer::sum));
    return shown.values().stream().mapToInt(n -> Math.min(n, Ask.SHOWN)).sum();
  }

  private static long level(Ask.Value value) {
    return value.path().chars().filter(c -> c == ExtractedLetter.LEVEL).count();
  }

  private static String above(Ask.Value value) {
    return value.path().substring(0, Math.max(0, value.path().lastIndexOf(ExtractedLetter.LEVEL)));
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
