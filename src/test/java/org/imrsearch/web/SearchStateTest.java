package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.query.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search is its address: what one says the other does. */
class SearchStateTest {

  private static SearchState read(String address) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int question = address.indexOf('?');
    for (String pair :
        question < 0 ? List.<String>of() : List.of(address.substring(question + 1).split("&"))) {
      String[] parts = pair.split("=", 2);
      values
          .computeIfAbsent(parts[0], name -> new ArrayList<>())
          .add(URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return SearchState.of(new Parameters(values, SearchState.NAMES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=lumbar+mri",
        "/?q=a%26b%3Fc%23d+%22e%22&filter=guideline=MTUS/Chronic+Pain",
        "/?filter=decision=overturned&filter=decision=upheld&exclude=year=2016&sort=newest",
        "/?q=mri&limit=50&offset=100&allWords=true&collapse=true"
      })
  void anAddressReadIsTheAddressWritten(String address) {
    assertThat(read(address).on("/")).isEqualTo(address);
  }

  @Test
  void aChangedSearchBeginsAtItsFirstHit() {
    SearchState second = read("/?q=mri&offset=10");
    assertThat(second.filtering("year=2016").on("/")).isEqualTo("/?q=mri&filter=year=2016");
    assertThat(second.ordered(Order.OLDEST).on("/")).isEqualTo("/?q=mri&sort=oldest");
    assertThat(second.excluding("year=2016").dropping("year=2016").on("/")).isEqualTo("/?q=mri");
    assertThat(read("/?exclude=year=2016").filtering("year=2016").on("/"))
        .isEqualTo("/?filter=year=2016");
  }

  @ParameterizedTest
  @CsvSource({
    "/?qq=mri, Did you mean q?",
    "/?limit=-1, a whole number from 0 to 100",
    "/?limit=1000000, a whole number from 0 to 100",
    "/?offset=10000, a whole number from 0 to 9999",
    "/?sort=best, 'relevance, newest, oldest'",
    "/?allWords=maybe, takes true or false",
    "/?q=a&q=b, more than once"
  })
  void whatCannotBeMeantIsRefused(String address, String message) {
    assertThatThrownBy(() -> read(address))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(message);
  }
}
