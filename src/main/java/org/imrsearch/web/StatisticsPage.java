package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.imrsearch.precedent.Figures;
import org.imrsearch.precedent.OutcomeTable;
import org.imrsearch.precedent.Rate;
import org.imrsearch.precedent.StatisticsRequest.RowOrder;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * What the statistics page shows.
 *
 * @param state what is counted
 * @param fields the fields that can be counted by
 * @param constraints what the rulings are narrowed by
 * @param trail the path that the rows lie below, each part leading to the rows below it
 * @param table the figures
 * @param rows the table's rows with where they lead
 * @param drawing the chart of them
 */
public record StatisticsPage(
    StatisticsState state,
    List<Choice> fields,
    List<Constraint> constraints,
    List<Linked> trail,
    OutcomeTable table,
    List<Row> rows,
    Drawing drawing) {
  private static final String PAGE = "/statistics";
  private static final String DATA = "/api/v1/stats";

  public StatisticsPage {
    fields = List.copyOf(fields);
    constraints = List.copyOf(constraints);
    trail = List.copyOf(trail);
    rows = List.copyOf(rows);
  }

  /**
   * A value of the first field.
   *
   * @param label its name
   * @param rulings the search for its rulings
   * @param below the table of what lies below it; empty where nothing does
   * @param rate how its rulings fared
   * @param cells how they fared by the values of the second field
   */
  public record Row(String label, String rulings, String below, Rate rate, List<Rate> cells) {}

  static StatisticsPage of(StatisticsState state, OutcomeTable table, IndexSchema schema) {
    return new StatisticsPage(
        state,
        schema.fields().stream()
            .filter(Field::facet)
            .map(field -> new Choice(field.name(), field.label()))
            .toList(),
        Constraint.of(state.search(), schema, state.searching(SearchState.everything()).on(PAGE)),
        trail(state),
        table,
        table.rows().stream().map(row -> row(state, table, schema, row)).toList(),
        Drawing.of(table));
  }

  private static List<Linked> trail(StatisticsState state) {
    List<Linked> trail = new ArrayList<>();
    if (state.under().isPresent()) {
      String path = state.under().get();
      trail.add(Linked.to("All", state.below(Optional.empty()).on(PAGE)));
      for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        String part = path.substring(0, end);
        String name = part.substring(part.lastIndexOf('/') + 1);
        trail.add(Linked.to(name, state.below(Optional.of(part)).on(PAGE)));
      }
      trail.add(Linked.plain(path.substring(path.lastIndexOf('/') + 1)));
    }
    return trail;
  }

  private static Row row(
      StatisticsState state, OutcomeTable table, IndexSchema schema, OutcomeTable.Row row) {
    String field = table.by().getFirst().field();
    String value = row.value().value();
    boolean levelled = schema.field(field).filter(f -> hasBelow(f, value)).isPresent();
    return new Row(
        row.value().label(),
        state.search().filtering(field + "=" + value).on("/"),
        levelled ? state.below(Optional.of(value)).on(PAGE) : "",
        row.value().rate(),
        row.cells());
  }

  /** Months and pages of guidelines are last levels. */
  private static boolean hasBelow(Field field, String value) {
    return switch (field) {
      case Field.PathField path -> !endsInNumber(value);
      case Field.DateField date -> value.indexOf('-') < 0;
      default -> false;
    };
  }

  private static boolean endsInNumber(String value) {
    String last = value.substring(value.lastIndexOf('/') + 1);
    return last.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Returns the title: what the outcomes are counted by. */
  public String title() {
    List<String> labels =
        table.by().stream().map(axis -> axis.label().toLowerCase(Locale.ROOT)).toList();
    return "Outcomes by " + String.join(" and ", labels);
  }

  /** Writes a rate where there is little room; of few rulings, their numbers alone. */
  public static String brief(Rate rate) {
    if (rate.rulings() == 0) {
      return "";
    }
    return rate.rulings() < Figures.FEW
        ? rate.overturned() + "/" + rate.rulings()
        : Readable.percent(rate.share()) + " of " + Readable.count(rate.rulings());
  }

  /** Returns the search for all rulings that are counted. */
  public String rulings() {
    return state.search().on("/");
  }

  /** Returns the same table of all rulings that hold the words. */
  public String unconstrained() {
    return state.searching(state.search().unconstrained()).on(PAGE);
  }

  /** Returns what the rulings are narrowed by besides the words, which the form has a box for. */
  public SearchState kept() {
    return state.search().querying("");
  }

  /** Returns where the figures stand in a format. */
  public String data(String format) {
    return state.on(DATA) + "&" + SearchState.pair("format", format);
  }

  /** Returns the orders that rows can stand in. */
  public List<Choice> orders() {
    return List.of(
        new Choice(name(RowOrder.USUAL), "As usual"),
        new Choice(name(RowOrder.RULINGS), "Most rulings first"),
        new Choice(name(RowOrder.SHARE), "Highest share first"),
        new Choice(name(RowOrder.VALUE), "By name"));
  }

  /** Returns the order that the rows stand in. */
  public String order() {
    return name(state.order());
  }

  private static String name(RowOrder order) {
    return order.name().toLowerCase(Locale.ROOT);
  }
}
