package org.imrsearch.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Medication;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.RulingValues;

/**
 * A column of rulings as CSV.
 *
 * @param name as it stands in the first line; where a field has that name, the column holds what
 *     the field does
 * @param help what it holds
 * @param values the values of a ruling, in the letter's order
 */
public record ExportColumn(String name, String help, Values values) {
  private static final String BETWEEN = "; ";

  /** Reads the values of a column off a ruling. */
  @FunctionalInterface
  public interface Values {
    Stream<String> of(FoundRuling found, RulingValues fields);
  }

  /** A column that is no field, or holds other than the field does. */
  static ExportColumn column(
      String name, String help, Function<FoundRuling, Stream<String>> values) {
    return new ExportColumn(name, help, (found, fields) -> values.apply(found));
  }

  /** A column that holds the values of the field of its name. */
  static ExportColumn field(String name, String help) {
    return new ExportColumn(
        name,
        help,
        (found, fields) ->
            fields.of(name, found.letter(), found.ruling()).stream().map(ExportColumn::shown));
  }

  private static String shown(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> text.text();
      case FieldValue.Keyword keyword -> keyword.value();
      case FieldValue.PathValue path -> path.joined();
      case FieldValue.Day day -> day.date().toString();
      case FieldValue.Whole whole -> Long.toString(whole.number());
      case FieldValue.Pages pages -> shown(pages);
    };
  }

  private static String shown(FieldValue.Pages pages) {
    String numbers =
        pages.first() == pages.last()
            ? Integer.toString(pages.first())
            : pages.first() + "-" + pages.last();
    return String.join("/", pages.path()) + " p. " + numbers;
  }

  static Stream<String> codes(List<CitedBy> parties) {
    return parties.stream().map(CitedBy::code);
  }

  static String medication(Medication medication) {
    return medication.drug().orElse(medication.text());
  }

  /**
   * Returns what stands in the column: nothing where the letter says nothing. Several values are
   * joined by semicolons, and where one holds a semicolon itself a comma stands for it, so that
   * they can be taken apart again.
   */
  String cell(FoundRuling found, RulingValues fields) {
    List<String> all = values.of(found, fields).distinct().toList();
    return switch (all.size()) {
      case 0 -> "";
      case 1 -> all.getFirst();
      default -> String.join(BETWEEN, all.stream().map(value -> value.replace(';', ',')).toList());
    };
  }
}
