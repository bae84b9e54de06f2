package org.imrsearch.query;

import static org.imrsearch.query.ExportColumn.column;
import static org.imrsearch.query.ExportColumn.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.determination.Laterality;
import org.imrsearch.schema.NearestName;

/**
 * The columns of rulings as CSV. Their names, meaning and order are a contract: programs and
 * spreadsheets read exports by them. Every field of the index is a column of the same name, so that
 * what stands in a cell can be asked for.
 */
public final class ExportColumns {
  private static final List<ExportColumn> ALL =
      Stream.of(ruling(), request(), guidance(), people(), letter(), texts())
          .flatMap(List::stream)
          .toList();

  private ExportColumns() {}

  /** Returns all columns, in their order. */
  public static List<ExportColumn> all() {
    return ALL;
  }

  /**
   * Returns the columns of these names, in the order of the names; names may be in any case.
   *
   * @throws QueryException when there is no column of a name, with the nearest that there is
   */
  public static List<ExportColumn> named(List<String> names) {
    List<ExportColumn> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(
          ALL.stream()
              .filter(column -> column.name().equalsIgnoreCase(name.strip()))
              .findFirst()
              .orElseThrow(() -> unknown(name.strip())));
    }
    return columns;
  }

  private static QueryException unknown(String name) {
    List<String> names = ALL.stream().map(ExportColumn::name).toList();
    return new QueryException(
        name,
        new QueryError(
            "there is no column \"" + name + "\"",
            0,
            Math.max(1, name.length()),
            "",
            NearestName.among(names, name),
            names));
  }

  private static List<ExportColumn> ruling() {
    return List.of(
        column("id", "The ruling: its determination, #, its number.", f -> Stream.of(f.id())),
        field("case", "The IMR case number."),
        column(
            "ruling",
            "The ruling's number in its letter.",
            f -> Stream.of(Integer.toString(f.ruling().number()))),
        field("decided", "The date of the determination, as 2016-12-09, like all dates."),
        field("year", "The year of the determination."),
        field("decision", "upheld (the denial stands) or overturned."),
        field("outcome", "The decisions of the whole letter: upheld, overturned or mixed."));
  }

  private static List<ExportColumn> request() {
    return List.of(
        column(
            "service",
            "The request as the letter writes it.",
            f -> Stream.of(f.ruling().service())),
        column(
            "eligiblePortion",
            "Of a partial approval, the portion that was under review.",
            f -> f.ruling().eligiblePortion().stream()),
        field("procedure", "The service by the catalogue's name."),
        field("category", "The DWC's category/subcategory/procedure."),
        field("bodyPart", "Parts of the body that the request names, or else the diagnoses."),
        column(
            "laterality",
            "The side that the request names: left, right or bilateral.",
            f -> f.ruling().requested().laterality().map(Laterality::code).stream()),
        column(
            "sessions",
            "How many visits or sessions are requested.",
            f -> f.ruling().requested().sessions().map(String::valueOf).stream()),
        field("drug", "Drugs that the request names, as class/generic name."),
        field("drugClass", "The classes of these drugs."));
  }

  private static List<ExportColumn> guidance() {
    return List.of(
        field("guideline", "What anyone cites, as source/document/topic."),
        field("guideline.reviewer", "What the physician reviewer cites."),
        field("guideline.claimsAdministrator", "What the claims administrator cites."),
        field("topic", "The sections of guidelines that are cited."),
        field("page", "The pages cited, as MTUS/Chronic Pain p. 98-99."),
        field("citedBy", "Who cites: claimsAdministrator, reviewer or rationale."),
        column(
            "noEvidence",
            "Who is said to have cited no evidence.",
            f -> ExportColumn.codes(f.ruling().noEvidence())),
        field("agreement", "Whether both parties cite a common document."));
  }

  private static List<ExportColumn> people() {
    return List.of(
        field("diagnosis", "What the worker has; not what is ruled out or past."),
        column(
            "medication",
            "Drugs that the summary names, by generic name where it is known.",
            f -> f.letter().medications().stream().map(ExportColumn::medication)),
        field("age", "The worker's age in years."),
        field("ageBand", "The worker's age in tens."),
        field("sex", "The worker's sex."),
        field("specialty", "The specialties of the physician reviewer."),
        field("licensure", "The states that the reviewer is licensed in."));
  }

  private static List<ExportColumn> letter() {
    return List.of(
        field("injured", "The date of the injury."),
        field("injuryYear", "The year of the injury."),
        field("denied", "The date of the utilization review denial."),
        field("received", "The date on which the application came in."),
        field("assigned", "The date on which the case went to the reviewer."),
        column("priority", "Standard or Expedited.", f -> f.letter().header().priority().stream()),
        field("layout", "Which of the published layouts the letter follows."),
        field("file", "The name of the file that the letter came from."));
  }

  private static List<ExportColumn> texts() {
    return List.of(
        column(
            "rationale", "Why, in the reviewer's words.", f -> Stream.of(f.ruling().rationale())),
        column("summary", "The clinical case summary.", f -> Stream.of(f.letter().summary())));
  }
}
