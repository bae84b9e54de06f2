package org.imrsearch.lucene;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.imrsearch.schema.IndexSchema;

/** Checks that an index is sound: its files, and that its letters are whole. */
public final class LuceneIndexCheck {
  private LuceneIndexCheck() {}

  /**
   * Checks an index from end to end: reads every file and every letter.
   *
   * @param path the index's folder
   * @throws IndexException when there is no index, when it was built with other index-time settings
   *     or another version, when it is being written, or when the folder can't be read
   */
  public static CheckReport run(Path path, IndexSchema schema, String formatVersion) {
    IndexFolder folder = IndexFolder.of(path, schema, formatVersion);
    try (Directory directory = folder.existing()) {
      CommitData said = folder.newest(directory);
      List<String> damage = damage(directory);
      return damage.isEmpty() ? contents(directory, said) : new CheckReport(0, 0, damage);
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          "an indexer is writing to %s; check it afterwards".formatted(path), e);
    } catch (IOException e) {
      throw folder.failed("read", e);
    }
  }

  private static List<String> damage(Directory directory) throws IOException {
    List<String> problems = new ArrayList<>();
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(PrintStream.nullOutputStream()));
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(
            "%d of %d segments are damaged, with %d rulings and letters in them; rebuild the index"
                .formatted(status.numBadSegments, status.numSegments, status.totLoseDocCount));
      }
    }
    return problems;
  }

  private static CheckReport contents(Directory directory, CommitData said) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return BlockCheck.of(reader, said);
    }
  }
}
