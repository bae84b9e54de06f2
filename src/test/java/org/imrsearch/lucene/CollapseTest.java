package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.schema.RationaleSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollapseTest {
  private static final Matching COLLAPSED = new Matching(false, true, false);
  private static final List<String> REASONS =
      List.of(
          "The guideline asks for a trial of therapy before any further visits of this kind are"
              + " asked for, and no such trial is on record in the notes at hand.",
          "An image is called for where there is a red flag, a new deficit or a plan to operate,"
              + " and the notes of last month tell of none of these three.",
          "The drug may go on as long as pain and function gain by it, which the last visits show,"
              + " with no sign of misuse and a signed contract in the file.");

  @TempDir Path folder;

  private static SearchRequest request(String query, int limit, int offset, Order order) {
    return new SearchRequest(
        query,
        TestIndex.query(query),
        List.of(),
        List.of(),
        List.of(FacetRequest.of("decision", 5)),
        limit,
        offset,
        order,
        COLLAPSED);
  }

  private static SearchRequest uncollapsed(Order order) {
    return new SearchRequest(
        "*", TestIndex.query("*"), List.of(), List.of(), List.of(), 1000, 0, order);
  }

  private static String shown(SearchResponse response) {
    return String.join(
        " ",
        response.hits().stream()
            .map(h -> h.id() + (h.alike() == 0 ? "" : "+" + h.alike()))
            .toList());
  }

  @Test
  void theBestOfTheAlikeStandsForAll() {
    try (TestIndex index =
        TestIndex.of(
            folder,
            new LetterBuilder("a").decided("2014-01-01").upheld("Therapy", REASONS.get(0)),
            new LetterBuilder("b")
                .decided("2015-01-01")
                .upheld("Therapy", REASONS.get(0).replace("trial", "course"))
                .upheld("MRI", REASONS.get(1)),
            new LetterBuilder("c").decided("2013-01-01").overturned("Gym", REASONS.get(0)),
            new LetterBuilder("d").decided("2012-01-01").upheld("Short", "Not necessary."),
            new LetterBuilder("e").decided("2011-01-01").upheld("Short", "Not necessary."))) {
      SearchResponse newest = index.search(request("*", 10, 0, Order.NEWEST));
      assertThat(shown(newest)).isEqualTo("b#1+2 b#2 d#1 e#1");
      assertThat(newest.rulings()).isEqualTo(6);
      assertThat(newest.facets().getOrDefault("decision", List.of()))
          .extracting(c -> c.rulings())
          .containsExactly(5L, 1L);
      assertThat(shown(index.search(request("*", 10, 0, Order.OLDEST))))
          .isEqualTo("e#1 d#1 c#1+2 b#2");
      assertThat(shown(index.search(request("therapy", 10, 0, Order.NEWEST)))).isEqualTo("b#1+2");
      assertThat(shown(index.search(request("*", 1, 1, Order.NEWEST)))).isEqualTo("b#2");
      assertThat(shown(index.search(request("decision:overturned", 9, 0, Order.NEWEST))))
          .isEqualTo("c#1");
    }
  }

  /** What is shown is what a reader would do by hand, going down the whole list. */
  @Test
  void isTheSameAsGoingDownTheWholeList() {
    List<LetterBuilder> letters = letters();
    try (TestIndex index = TestIndex.of(folder, letters.toArray(LetterBuilder[]::new))) {
      for (Order order : Order.values()) {
        List<String> all = TestIndex.ids(index.search(uncollapsed(order)));
        assertThat(all).hasSizeGreaterThan(100);
        String expected = byHand(all, letters);
        assertThat(shown(index.search(request("*", 1000, 0, order)))).isEqualTo(expected);
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < expected.split(" ", -1).length; offset += 3) {
          paged.add(shown(index.search(request("*", 3, offset, order))));
        }
        assertThat(String.join(" ", paged)).isEqualTo(expected);
      }
    }
  }

  private static List<LetterBuilder> letters() {
    Random random = new Random(11);
    List<LetterBuilder> letters = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LetterBuilder letter =
          new LetterBuilder("CM14-00000%02d".formatted(i))
              .decided("2014-01-%02d".formatted(1 + i % 9));
      for (int ruling = 0; ruling < 1 + i % 3; ruling++) {
        List<String> words =
            new ArrayList<>(List.of(REASONS.get(random.nextInt(REASONS.size())).split(" ", -1)));
        for (int changes = random.nextInt(5); changes > 0; changes--) {
          words.set(random.nextInt(words.size()), "word" + (char) ('a' + random.nextInt(26)));
        }
        letter.upheld("Service", String.join(" ", words));
      }
      letters.add(letter);
    }
    Collections.shuffle(letters, random);
    return letters;
  }

  private static String byHand(List<String> ranked, List<LetterBuilder> letters) {
    List<String> leaders = new ArrayList<>();
    List<RationaleSketch> sketches = new ArrayList<>();
    List<Integer> alike = new ArrayList<>();
    for (String id : ranked) {
      RationaleSketch sketch = sketch(id, letters).orElseThrow();
      int at = 0;
      while (at < sketches.size() && !sketches.get(at).isLike(sketch)) {
        at++;
      }
      if (at == sketches.size()) {
        leaders.add(id);
        sketches.add(sketch);
        alike.add(0);
      } else {
        alike.set(at, alike.get(at) + 1);
      }
    }
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < leaders.size(); i++) {
      shown.add(leaders.get(i) + (alike.get(i) == 0 ? "" : "+" + alike.get(i)));
    }
    return String.join(" ", shown);
  }

  private static Optional<RationaleSketch> sketch(String id, List<LetterBuilder> letters) {
    for (LetterBuilder builder : letters) {
      Determination letter = builder.build();
      for (Ruling ruling : letter.rulings()) {
        if (id.equals(letter.id() + "#" + ruling.number())) {
          return RationaleSketch.of(ruling.rationale());
        }
      }
    }
    return Optional.empty();
  }
}
