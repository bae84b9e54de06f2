package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** SQLite with FTS5, in this process, given rulings that were extracted before. */
final class Sqlite implements Contender {
  private static final String FILE = "rulings.db";

  @Override
  public String key() {
    return "sqlite";
  }

  @Override
  public String name() {
    return "SQLite FTS5";
  }

  @Override
  public Optional<String> absent() {
    try {
      DriverManager.getConnection("jdbc:sqlite::memory:").close();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of("no SQLite for this machine: " + e.getMessage());
    }
  }

  @Override
  public void index(LetterSet letters, Path folder) throws IOException {
    try (Connection connection = connect(folder)) {
      SqliteIndex.write(letters, connection);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Searching open(Path folder) throws IOException {
    try {
      return new SqliteSearch(connect(folder));
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(FILE));
  }
}
