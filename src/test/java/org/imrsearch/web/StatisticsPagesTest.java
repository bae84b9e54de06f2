package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of outcomes is its address, and each of its rows leads to the rulings it counts. */
class StatisticsPagesTest {

  private static String page(String path) {
    return ServedArchive.shared().get(path).body();
  }

  private static StatisticsState read(String address) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : List.of(address.substring(address.indexOf('?') + 1).split("&"))) {
      String[] parts = pair.split("=", 2);
      values
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return StatisticsState.of(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/statistics?by=year",
        "/statistics?by=procedure&by=year&top=5&min=2&sort=share",
        "/statistics?by=guideline&under=MTUS/Chronic+Pain&q=a+b&filter=year=2016&exclude=sex=male"
      })
  void anAddressReadIsTheAddressWritten(String address) {
    assertThat(read(address).on("/statistics")).isEqualTo(address);
  }

  @Test
  void aTableStandsBesideItsChart() {
    assertThat(page("/statistics?by=category&q=mri"))
        .contains("Outcomes by category", "<svg xmlns", "class=\"part\"")
        .contains("<th scope=\"row\"><a href=\"/?q=mri&amp;filter=category=Diagnostic+Testing\">")
        .contains("/api/v1/stats?by=category&amp;q=mri&amp;format=csv");
  }

  @Test
  void twoFieldsAreCrossed() {
    assertThat(page("/statistics?by=category&by=decision"))
        .contains("Outcomes by category and decision", "Across: Decision");
  }

  @Test
  void aPathIsSplitIntoWhatLiesBelow() {
    assertThat(page("/statistics?by=guideline"))
        .contains("/statistics?by=guideline&amp;under=MTUS\"");
    assertThat(page("/statistics?by=guideline&under=MTUS/Chronic+Pain"))
        .contains("href=\"/statistics?by=guideline&amp;under=MTUS\"", "p. ");
  }

  @Test
  void aFilterIsToldAndCanBeDropped() {
    assertThat(page("/statistics?by=year&filter=category=Surgery"))
        .contains("Category: <b>Surgery</b>", "href=\"/statistics?by=year\"")
        .contains("<input type=\"hidden\" name=\"filter\" value=\"category=Surgery\">");
  }

  @Test
  void whereNothingIsCountedThatIsSaid() {
    assertThat(page("/statistics?by=year&q=qqqqqq")).contains("No decided ruling is counted here");
  }

  @ParameterizedTest
  @CsvSource({
    "/statistics?by=nothing, no field",
    "/statistics?by=year&by=year, two different ones",
    "/statistics?by=service&by=procedure, two different ones",
    "/statistics?by=year&under=2016, nothing lies below",
    "/statistics?top=0, from 1 to 200",
    "/statistics?sort=best, 'usual, rulings, share, value'",
    "/statistics?page=2, There is no parameter",
    "/statistics?q=%28, "
  })
  void whatCannotBeMeantIsRefused(String path, String told) {
    var answer = ServedArchive.shared().get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told == null ? "" : told);
  }
}
