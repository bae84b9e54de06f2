package org.imrsearch.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.imrsearch.query.ExportColumn;
import org.imrsearch.query.ExportColumns;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code imr export} and {@code imr search --format csv} write. */
class ExportTest {
  private static final String LETTER = "src/test/resources/cli/dated-letter.txt";
  private static final Path GOLDEN = Path.of("src/test/resources/cli/export.csv");

  @TempDir static Path index;
  @TempDir Path folder;

  @BeforeAll
  static void index() {
    CommandLineRun run =
        CommandLineRun.on(index, "index", LETTER, "corpus/issues", "corpus/notice");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static CommandLineRun run(String... args) {
    return CommandLineRun.on(index, args);
  }

  private static List<NamedCsvRecord> records(String csv) {
    try (Stream<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(csv).stream()) {
      return records.toList();
    }
  }

  private static List<Path> leftIn(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.toList();
    }
  }

  @Test
  void theColumnsAndCellsAreThose() throws IOException {
    CommandLineRun run = run("export", "case:CM16-0999001 OR case:CM14-0903004");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("exported ").contains(" of 2 determinations");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, run.out());
    }
    // An export is in the order of the index, which several threads write; no cell here holds a
    // line break.
    assertThat(run.out().split("\r\n", -1))
        .startsWith(ExportColumns.all().stream().map(ExportColumn::name).collect(joining(",")))
        .containsExactlyInAnyOrder(Files.readString(GOLDEN).split("\r\n", -1));
  }

  @Test
  void everyHitIsThereOnceWithoutACap() {
    long found = records(run("export").out()).size();
    assertThat(found).isGreaterThan(200);
    CommandLineRun ndjson = run("export", "--format", "ndjson");
    assertThat(ndjson.out().lines().count()).isEqualTo(found);
    assertThat(ndjson.err()).contains("exported " + found + " rulings");
    Set<String> ids = new HashSet<>();
    records(run("export", "--columns", "id").out()).forEach(r -> ids.add(r.getField("id")));
    assertThat(ids).hasSize((int) found);
  }

  @Test
  void everyFieldIsAColumn() {
    List<String> columns = ExportColumns.all().stream().map(ExportColumn::name).toList();
    assertThat(columns)
        .doesNotHaveDuplicates()
        .containsAll(
            IndexSchema.load(Path.of("index-config")).fields().stream().map(Field::name).toList());
  }

  @Test
  void filtersNarrow() {
    String csv =
        run(
                "export",
                "--filter",
                "decision=overturned",
                "--exclude",
                "sex=male",
                "--columns",
                "decision,sex")
            .out();
    assertThat(records(csv))
        .isNotEmpty()
        .allMatch(r -> r.getField("decision").equals("overturned"))
        .noneMatch(r -> r.getField("sex").equals("male"));
  }

  @Test
  void columnsAreChosenInTheirOrder() {
    assertThat(run("export", "case:CM16-0999001", "--columns", "decided, ID,Decision").out())
        .isEqualTo("decided,id,decision\r\n2016-12-01,CM16-0999001#1,upheld\r\n");
  }

  @Test
  void anUnknownColumnNamesTheNearest() {
    CommandLineRun run = run("export", "--columns", "id,desicion");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err())
        .contains("no column \"desicion\"; did you mean decision?")
        .contains("There are: id, case,");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void columnsAreForCsv() {
    CommandLineRun run = run("export", "--columns", "id", "--format", "ndjson");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("--format csv");
  }

  @Test
  void nothingFoundLeavesTheNamesOfTheColumns() throws IOException {
    Path file = folder.resolve("none.csv");
    CommandLineRun run = run("export", "zyzzyva", "--columns", "id", "--output", file.toString());
    assertThat(run.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(run.err()).contains("exported 0 rulings of 0 determinations");
    assertThat(Files.readString(file)).isEqualTo("id\r\n");
    assertThat(run("export", "zyzzyva", "--format", "ndjson").out()).isEmpty();
  }

  @Test
  void aRelaxedSearchSaysSo() {
    String[] question = {"export", "may a second knee block be tried after zyzzyva helped?"};
    assertThat(run(question).err()).contains("they may lack: ").contains("--all-words");
    CommandLineRun strict = run(question[0], question[1], "--all-words");
    assertThat(strict.code()).isEqualTo(Imr.NOTHING_FOUND);
    assertThat(strict.err()).doesNotContain("lack");
  }

  @Test
  void aFileIsReplacedAsAWholeAndItsNameTellsTheFormat() throws IOException {
    Path file = folder.resolve("r.ndjson");
    Files.writeString(file, "old");
    CommandLineRun run = run("export", "case:CM16-0999001", "--output", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("{\"id\":\"CM16-0999001#1\",").endsWith("}\n");
    assertThat(leftIn(folder)).containsExactly(file);
  }

  @Test
  void aMistakeLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("r.csv");
    Files.writeString(file, "old");
    assertThat(run("export", "mri (", "--output", file.toString()).code())
        .isEqualTo(Imr.WRONG_USAGE);
    assertThat(run("export", "*", "--columns", "x", "--output", file.toString()).code())
        .isEqualTo(Imr.WRONG_USAGE);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(leftIn(folder)).containsExactly(file);
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    CommandLineRun intoFolder = run("export", "--output", folder.toString());
    assertThat(intoFolder.code()).isEqualTo(Imr.FAILURE);
    assertThat(intoFolder.err()).contains("it is a folder; name a file");
    CommandLineRun nowhere = run("export", "--output", folder.resolve("no/r.csv").toString());
    assertThat(nowhere.code()).isEqualTo(Imr.FAILURE);
    assertThat(nowhere.err()).contains("there is no folder " + folder.resolve("no"));
    assertThat(leftIn(folder)).isEmpty();
  }

  @Test
  void aMarkForExcelStandsFirst() {
    assertThat(run("export", "--bom", "--columns", "id").out()).startsWith("\ufeffid\r\n");
  }

  @Test
  void aMistypedOptionIsNoWord() {
    CommandLineRun run = run("export", "mri", "--outptu", "x.csv");
    assertThat(run.code()).isEqualTo(Imr.WRONG_USAGE);
    assertThat(run.err()).contains("unknown option --outptu");
  }

  @Test
  void aReaderThatHasHadEnoughIsNoFailure() {
    StringWriter err = new StringWriter();
    PrintWriter out = StandardOutput.printer(new Closing("Broken pipe"), StandardCharsets.UTF_8);
    int code = Imr.run(out, new PrintWriter(err), "export", "--index", index.toString());
    assertThat(code).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFullDiskIsAFailure() {
    StringWriter err = new StringWriter();
    PrintWriter out =
        StandardOutput.printer(new Closing("No space left on device"), StandardCharsets.UTF_8);
    int code =
        Imr.run(
            out, new PrintWriter(err), "export", "--format", "ndjson", "--index", index.toString());
    assertThat(code).isEqualTo(Imr.FAILURE);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("imr: can't write the answer: No space left on device");
  }

  /** Takes some and no more. */
  private static final class Closing extends OutputStream {
    private final String reason;
    private int room = 20_000;

    Closing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int one) throws IOException {
      if (room-- <= 0) {
        throw new IOException(reason);
      }
    }
  }

  @Test
  void aPageOfHitsAsCsvIsInTheOrderOfTheHits() {
    CommandLineRun csv = run("search", "knee", "--limit", "5", "--offset", "2", "--format", "csv");
    CommandLineRun ndjson =
        run("search", "knee", "--limit", "5", "--offset", "2", "--format", "ndjson");
    List<String> ids = records(csv.out()).stream().map(r -> r.getField("id")).toList();
    assertThat(ids).hasSize(5);
    assertThat(ndjson.out().lines().toList())
        .hasSize(5)
        .allMatch(line -> line.startsWith("{\"id\":\"") && line.contains("\"highlights\":["))
        .zipSatisfy(ids, (line, id) -> assertThat(line).contains("\"id\":\"" + id + "\""));
    String export = run("export", "case:CM16-0999001").out();
    assertThat(run("search", "case:CM16-0999001", "--format", "csv").out()).isEqualTo(export);
  }
}
