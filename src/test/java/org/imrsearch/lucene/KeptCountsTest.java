package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.imrsearch.engine.facet.FacetWording;
import org.imrsearch.query.Order;
import org.junit.jupiter.api.Test;

class KeptCountsTest {
  private static final long BROAD = 100_000;

  private final KeptCounts kept = new KeptCounts();
  private int searches;

  private void ask(KeptCounts.Key key, long rulings) throws IOException {
    kept.find(
        key,
        () -> {
          searches++;
          return new RulingCollectors.Found(List.of(), rulings, rulings, List.of());
        });
  }

  private static KeptCounts.Key key(String decision, String facet, int ranked) {
    return new KeptCounts.Key(
        new TermQuery(new Term("decision", decision)),
        List.of(new FacetColumns.Facet(facet, FacetWording.CODES, 1)),
        Optional.of(Order.RELEVANCE),
        ranked);
  }

  @Test
  void aBroadQueryIsCountedOnce() throws IOException {
    ask(key("upheld", "year", 10), BROAD);
    ask(key("upheld", "year", 10), BROAD);
    assertThat(searches).isEqualTo(1);
  }

  @Test
  void whatIsAskedOtherwiseIsCountedForItself() throws IOException {
    ask(key("upheld", "year", 10), BROAD);
    ask(key("overturned", "year", 10), BROAD);
    ask(key("upheld", "guideline", 10), BROAD);
    ask(key("upheld", "year", 20), BROAD);
    assertThat(searches).isEqualTo(4);
  }

  @Test
  void aNarrowQueryIsNotKept() throws IOException {
    ask(key("upheld", "year", 10), 10);
    ask(key("upheld", "year", 10), 10);
    assertThat(searches).isEqualTo(2);
  }

  @Test
  void aLongListingIsNotKept() throws IOException {
    ask(key("upheld", "year", 10_000), BROAD);
    ask(key("upheld", "year", 10_000), BROAD);
    assertThat(searches).isEqualTo(2);
  }

  @Test
  void whatWasNotAskedForLongestIsForgotten() throws IOException {
    ask(key("first", "year", 10), BROAD);
    for (int i = 0; i < 16; i++) {
      ask(key("other" + i, "year", 10), BROAD);
    }
    searches = 0;
    ask(key("other15", "year", 10), BROAD);
    ask(key("first", "year", 10), BROAD);
    assertThat(searches).isEqualTo(1);
  }
}
