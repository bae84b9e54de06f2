package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.CheckReport;
import org.imrsearch.engine.IndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexCheckTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    TestIndex.of(
            folder,
            new LetterBuilder("a").upheld("Cane", "No.").upheld("Brace", "No."),
            new LetterBuilder("b").upheld("Walker", "No."))
        .close();
  }

  private CheckReport check() {
    return LuceneIndexCheck.run(folder, TestIndex.SCHEMA, TestIndex.VERSION);
  }

  /** Something done to an index behind the sink's back. */
  private interface Harm {
    void to(IndexWriter writer) throws IOException;
  }

  private void harm(Harm harm) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(Analyzers.of(TestIndex.SCHEMA)))) {
      writer.setLiveCommitData(List.copyOf(Map.copyOf(said(writer)).entrySet()));
      harm.to(writer);
    }
  }

  private static Map<String, String> said(IndexWriter writer) {
    return Stream.of(writer.getLiveCommitData())
        .flatMap(entries -> java.util.stream.StreamSupport.stream(entries.spliterator(), false))
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void aSoundIndexHasNoProblems() {
    assertThat(check()).isEqualTo(new CheckReport(2, 3, List.of()));
  }

  @Test
  void aMissingRulingIsFound() throws IOException {
    harm(writer -> writer.deleteDocuments(new Term("service", "brace")));
    assertThat(check().problems())
        .anyMatch(problem -> problem.contains("The letter a has 2 rulings"))
        .anyMatch(problem -> problem.startsWith("The commit names 2 letters with 3 rulings"));
  }

  @Test
  void aMissingLetterIsFound() throws IOException {
    harm(
        writer ->
            writer.deleteDocuments(
                new BooleanQuery.Builder()
                    .add(new TermQuery(IndexLayout.typeTerm(IndexLayout.LETTER)), Occur.FILTER)
                    .add(new TermQuery(IndexLayout.idTerm("b")), Occur.FILTER)
                    .build()));
    assertThat(check().problems())
        .anyMatch(problem -> problem.startsWith("A letter is missing: 1 of its rulings"));
  }

  @Test
  void twoLettersWithOneIdAreFound() throws IOException {
    Determination again = new LetterBuilder("a").upheld("Cane", "No.").build();
    List<List<IndexableField>> block =
        new LetterDocuments(
                TestIndex.SCHEMA,
                TestIndex.VALUES,
                Analyzers.of(TestIndex.SCHEMA),
                new LetterPacker(new byte[0]))
            .of(again, TestIndex.stamp(again, "/elsewhere", "x"));
    harm(writer -> writer.addDocuments(block));
    assertThat(check().problems()).contains("2 letters have the id a.");
  }

  @Test
  void damagedFilesAreFound() throws IOException {
    Path data;
    try (Stream<Path> files = Files.list(folder)) {
      data = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(data);
    bytes[bytes.length / 2] ^= 1;
    Files.write(data, bytes);
    assertThat(check().problems()).singleElement().asString().contains("damaged");
  }

  @Test
  void anIndexThatIsMissingOrBeingWrittenCannotBeChecked() {
    Path none = folder.resolve("none");
    assertThatThrownBy(() -> LuceneIndexCheck.run(none, TestIndex.SCHEMA, TestIndex.VERSION))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("no index at");
    try (LuceneIndexSink sink = TestIndex.sink(folder, false)) {
      assertThat(sink.findById("a")).isPresent();
      assertThatThrownBy(this::check)
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("an indexer is writing");
    }
  }
}
