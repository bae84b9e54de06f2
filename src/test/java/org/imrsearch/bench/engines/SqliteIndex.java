package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes rulings into SQLite as its manual advises for bulk loads: one transaction, no journal, and
 * the words in an FTS5 table without content. Values of fields are numbered, and a ruling's values
 * are rows of two numbers.
 */
final class SqliteIndex implements AutoCloseable {
  private static final List<String> TABLES =
      List.of(
          "PRAGMA journal_mode=OFF",
          "PRAGMA synchronous=OFF",
          "PRAGMA cache_size=-262144",
          "CREATE TABLE letter(id INTEGER PRIMARY KEY, name TEXT, text TEXT)",
          "CREATE TABLE ruling(id INTEGER PRIMARY KEY, letter INTEGER)",
          "CREATE TABLE value(id INTEGER PRIMARY KEY, field TEXT, path TEXT)",
          "CREATE TABLE has(ruling INTEGER, value INTEGER, PRIMARY KEY(ruling, value))"
              + " WITHOUT ROWID",
          "CREATE VIRTUAL TABLE words USING fts5(service, diagnoses, citations, rationale, summary,"
              + " content='', tokenize='porter unicode61')");

  private static final List<String> AFTERWARDS =
      List.of(
          "CREATE INDEX of_value ON has(value, ruling)",
          "CREATE UNIQUE INDEX value_of_field ON value(field, path)",
          "INSERT INTO words(words) VALUES('optimize')",
          "ANALYZE");

  private final Connection connection;
  private final PreparedStatement letterRow;
  private final PreparedStatement rulingRow;
  private final PreparedStatement valueRow;
  private final PreparedStatement hasRow;
  private final PreparedStatement wordsRow;
  private final Map<Ask.Value, Integer> values = new HashMap<>();
  private int letters;
  private int rulings;

  private SqliteIndex(Connection connection) throws SQLException {
    this.connection = connection;
    execute(TABLES);
    connection.setAutoCommit(false);
    letterRow = connection.prepareStatement("INSERT INTO letter VALUES(?, ?, ?)");
    rulingRow = connection.prepareStatement("INSERT INTO ruling VALUES(?, ?)");
    valueRow = connection.prepareStatement("INSERT INTO value VALUES(?, ?, ?)");
    hasRow = connection.prepareStatement("INSERT INTO has VALUES(?, ?)");
    wordsRow =
        connection.prepareStatement(
            "INSERT INTO words(rowid, service, diagnoses, citations, rationale, summary)"
                + " VALUES(?, ?, ?, ?, ?, ?)");
  }

  private void execute(List<String> commands) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  /** Writes all letters and commits. */
  static void write(LetterSet letters, Connection connection) throws SQLException, IOException {
    try (SqliteIndex index = new SqliteIndex(connection)) {
      for (Path part : letters.extracted()) {
        try (ExtractedFile.Reader in = new ExtractedFile.Reader(part)) {
          for (Optional<ExtractedLetter> read = in.next(); read.isPresent(); read = in.next()) {
            index.add(read.get());
          }
        }
      }
      index.execute(AFTERWARDS);
      connection.commit();
    }
  }

  private void add(ExtractedLetter letter) throws SQLException {
    letterRow.setInt(1, ++letters);
    letterRow.setString(2, letter.id());
    letterRow.setString(3, letter.text());
    letterRow.executeUpdate();
    for (ExtractedLetter.Ruling ruling : letter.rulings()) {
      rulingRow.setInt(1, ++rulings);
      rulingRow.setInt(2, letters);
      rulingRow.executeUpdate();
      words(letter, ruling);
      for (Ask.Value value : values(ruling)) {
        hasRow.setInt(1, rulings);
        hasRow.setInt(2, number(value));
        hasRow.executeUpdate();
      }
    }
  }

  private void words(ExtractedLetter letter, ExtractedLetter.Ruling ruling) throws SQLException {
    wordsRow.setInt(1, rulings);
    wordsRow.setString(2, ruling.service());
    wordsRow.setString(3, String.join(" ", ruling.diagnosisWords()));
    wordsRow.setString(4, String.join(" ", ruling.citationWords()));
    wordsRow.setString(5, ruling.rationale());
    wordsRow.setString(6, letter.summary());
    wordsRow.executeUpdate();
  }

  /** Returns a ruling's values, each once; of paths, all prefixes. */
  static Set<Ask.Value> values(ExtractedLetter.Ruling ruling) {
    Set<Ask.Value> values = new LinkedHashSet<>();
    add(values, "decision", List.of(ruling.decision()));
    add(values, "guideline", ruling.guidelines());
    add(values, "category", ruling.categories());
    add(values, "drug", ruling.drugs());
    add(values, "diagnosis", ruling.diagnoses());
    add(values, "bodyPart", ruling.bodyParts());
    add(values, "specialty", ruling.specialties());
    add(values, "licensure", ruling.licensures());
    add(values, "sex", List.of(ruling.sex()));
    add(values, "year", List.of(ruling.year() == 0 ? "" : Integer.toString(ruling.year())));
    add(values, "age", List.of(ruling.age() == 0 ? "" : Integer.toString(ruling.age())));
    ruling.pages().forEach(page -> values.add(new Ask.Value("page", page)));
    return values;
  }

  private static void add(Set<Ask.Value> values, String field, List<String> paths) {
    for (String path : paths) {
      for (String prefix : ExtractedLetter.prefixes(path)) {
        if (!prefix.isEmpty()) {
          values.add(new Ask.Value(field, prefix));
        }
      }
    }
  }

  private int number(Ask.Value value) throws SQLException {
    Integer known = values.get(value);
    if (known != null) {
      return known;
    }
    int number = values.size() + 1;
    values.put(value, number);
    valueRow.setInt(1, number);
    valueRow.setString(2, value.field());
    valueRow.setString(3, value.path());
    valueRow.executeUpdate();
    return number;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : List.of(letterRow, rulingRow, valueRow, hasRow, wordsRow)) {
      statement.close();
    }
  }
}
