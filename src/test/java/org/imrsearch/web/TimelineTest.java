package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.imrsearch.query.FacetCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of the time in which rulings were decided. */
class TimelineTest {
  private static final List<FacetCount> COUNTS =
      List.of(
          year("2013", 10, new FacetCount("2013-05", "May", 10, 5, List.of())),
          year("2015", 200, new FacetCount("2015-12", "December", 200, 0, List.of())),
          year("2016", 1, new FacetCount("2016-01", "January", 1, 1, List.of())));

  private static FacetCount year(String value, long rulings, FacetCount month) {
    return new FacetCount(value, value, rulings, month.overturned(), List.of(month));
  }

  private static SearchState narrowed(String span) {
    SearchState all = SearchState.everything();
    return span.isEmpty() ? all : all.filtering("decided=" + span);
  }

  private static String labels(List<Timeline.Column> columns, Predicate<Timeline.Column> shown) {
    return columns.stream()
        .filter(shown)
        .map(column -> column.century() + column.label())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    // span | years chosen, year of the months, months chosen
    "'', '', '', ''",
    "2015, 2015, 2015, ''",
    "2015-11..2015-12, 2015, 2015, Nov Dec",
    "2015-12-24, 2015, 2015, Dec",
    "2014.., 2014 2015 2016, '', ''",
    "..2014-06, 2013 2014, '', ''",
    "2013..2015, 2013 2014 2015, '', ''"
  })
  void columnsWithinTheSpanAreChosen(String span, String years, String year, String months) {
    Timeline timeline = Timeline.of(COUNTS, narrowed(span), "/");
    assertThat(labels(timeline.years(), column -> true)).isEqualTo("2013 2014 2015 2016");
    assertThat(labels(timeline.years(), Timeline.Column::chosen)).isEqualTo(years);
    assertThat(timeline.year()).isEqualTo(year);
    assertThat(timeline.months()).hasSize(year.isEmpty() ? 0 : 12);
    assertThat(labels(timeline.months(), Timeline.Column::chosen)).isEqualTo(months);
    assertThat(timeline.all().isPresent()).isEqualTo(!span.isEmpty());
  }

  @Test
  void aColumnIsAsHighAsItsShareOfTheHighest() {
    List<Timeline.Column> years = Timeline.of(COUNTS, narrowed(""), "/").years();
    assertThat(years).extracting(Timeline.Column::height).containsExactly(5, 0, 100, 2);
    assertThat(years.getFirst().spoken()).isEqualTo("2013: 10 rulings, 50% overturned");
    assertThat(years.get(1).spoken()).isEqualTo("2014: 0 rulings");
    assertThat(years.getLast().address()).isEqualTo("/?filter=decided=2016");
  }
}
