package org.imrsearch.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.query.FacetCount;
import org.imrsearch.query.FacetRequest;

/**
 * When rulings were decided, as columns: by year, and within one year by month. A click narrows the
 * search to a column.
 *
 * @param years from the first to the last, those without rulings too
 * @param year the year that months are shown of; empty where they are not
 * @param months all twelve, or none
 * @param all the search at any time; empty where it is not narrowed in time
 */
public record Timeline(List<Column> years, String year, List<Column> months, Optional<String> all) {
  static final String FIELD = "decided";
  private static final int YEAR = 4;
  private static final int CENTURY = 2;
  private static final int MONTHS = 12;

  /** More years than there are letters of, unless a date is misread. */
  private static final int MOST = 40;

  public Timeline {
    years = List.copyOf(years);
    months = List.copyOf(months);
  }

  /**
   * A year or a month.
   *
   * @param century what may be left out before the label where there is little room; empty for
   *     months
   * @param label as it stands below the column
   * @param spoken what the column says
   * @param address the search in that time
   * @param height of 100
   * @param overturned the part of the height that is overturned
   * @param chosen whether the search is narrowed to a time that holds it
   */
  public record Column(
      String century,
      String label,
      String spoken,
      String address,
      int height,
      int overturned,
      boolean chosen) {}

  static FacetRequest request() {
    return new FacetRequest(FIELD, MOST, 2, Optional.empty(), Optional.empty());
  }

  static Timeline of(List<FacetCount> counts, SearchState state, String path) {
    List<Span> chosen = Span.of(state);
    Map<String, FacetCount> byTime = new HashMap<>();
    for (FacetCount year : counts) {
      byTime.put(year.value(), year);
      year.children().forEach(month -> byTime.put(month.value(), month));
    }
    String year = oneYear(counts, chosen);
    Columns columns = new Columns(byTime, chosen, state.freeing(FIELD), path);
    return new Timeline(
        columns.of(years(counts)),
        year,
        year.isEmpty() ? List.of() : columns.of(monthsOf(year)),
        chosen.isEmpty() ? Optional.empty() : Optional.of(state.freeing(FIELD).on(path)));
  }

  private static String oneYear(List<FacetCount> counts, List<Span> chosen) {
    List<String> years =
        chosen.isEmpty()
            ? counts.stream().map(FacetCount::value).toList()
            : chosen.stream().map(Span::year).distinct().toList();
    return years.size() == 1 ? years.getFirst() : "";
  }

  private static List<String> years(List<FacetCount> counts) {
    if (counts.isEmpty()) {
      return List.of();
    }
    int first = Integer.parseInt(counts.getFirst().value());
    int last = Integer.parseInt(counts.getLast().value());
    List<String> years = new ArrayList<>();
    for (int year = first; year <= last && last - first < MOST; year++) {
      years.add("%04d".formatted(year));
    }
    return years.isEmpty() ? counts.stream().map(FacetCount::value).toList() : years;
  }

  private static List<String> monthsOf(String year) {
    List<String> months = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      months.add("%s-%02d".formatted(year, month));
    }
    return months;
  }

  /** A time that a search is narrowed to, as typed; an end that is left out is empty. */
  private record Span(String from, String to) {

    static List<Span> of(SearchState state) {
      String prefix = FIELD + "=";
      return state.filters().stream()
          .filter(filter -> filter.startsWith(prefix))
          .map(filter -> of(filter.substring(prefix.length()).strip()))
          .toList();
    }

    private static Span of(String value) {
      int dots = value.indexOf("..");
      return dots < 0
          ? new Span(value, value)
          : new Span(value.substring(0, dots).strip(), value.substring(dots + 2).strip());
    }

    /** Returns the year that it lies in; empty where it is not one. */
    String year() {
      return from.length() >= YEAR && to.startsWith(from.substring(0, YEAR))
          ? from.substring(0, YEAR)
          : "";
    }

    /** A month is not chosen by a whole year that holds it. */
    boolean chooses(String time) {
      boolean fine = Math.max(from.length(), to.length()) > YEAR;
      return (fine || time.length() == YEAR) && holds(time);
    }

    /** Dates as they are written compare as far as both go. */
    private boolean holds(String time) {
      return compare(time, from) >= 0 && (to.isEmpty() || compare(time, to) <= 0);
    }

    private static int compare(String one, String other) {
      int length = Math.min(one.length(), other.length());
      return one.substring(0, length).compareTo(other.substring(0, length));
    }
  }

  private record Columns(
      Map<String, FacetCount> byTime, List<Span> chosen, SearchState free, String path) {

    List<Column> of(List<String> times) {
      long most = times.stream().mapToLong(this::rulings).max().orElse(0);
      return times.stream().map(time -> column(time, Math.max(1, most))).toList();
    }

    private long rulings(String time) {
      return Optional.ofNullable(byTime.get(time)).map(FacetCount::rulings).orElse(0L);
    }

    private Column column(String time, long most) {
      FacetCount count =
          Optional.ofNullable(byTime.get(time)).orElse(new FacetCount(time, time, 0, 0, List.of()));
      int height = count.rulings() == 0 ? 0 : Math.max(2, (int) (100 * count.rulings() / most));
      return new Column(
          time.length() == YEAR ? time.substring(0, CENTURY) : "",
          time.length() == YEAR ? time.substring(CENTURY) : Readable.month(time),
          spoken(time, count),
          free.filtering(FIELD + "=" + time).on(path),
          height,
          (int) Math.round(height * count.overturnedShare().orElse(0)),
          chosen.stream().anyMatch(span -> span.chooses(time)));
    }

    private static String spoken(String time, FacetCount count) {
      String when =
          time.length() == YEAR ? time : Readable.month(time) + " " + time.substring(0, 4);
      String share =
          count.overturnedShare().isPresent()
              ? ", " + Readable.percent(count.overturnedShare().getAsDouble()) + " overturned"
              : "";
      return when + ": " + Readable.count(count.rulings(), "ruling") + share;
    }
  }
}
