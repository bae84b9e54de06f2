package org.imrsearch.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.imrsearch.query.FacetRequest;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Order;
import org.imrsearch.query.SearchResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
  private static final String[] SERVICES = {"MRI knee", "MRI knee", "knee brace", "gym for knee"};
  private static final String[] REASONS = {
    "The knee is stable.", "The knee, and the knee again, is stable.", "No trial of an MRI."
  };

  @TempDir Path folder;

  /** Many letters tie in score and day; the order must not come from where they lie. */
  @Test
  void doesNotDependOnTheOrderOfIndexingNorOnSegmentsNorOnThreads() {
    List<LetterBuilder> letters = letters();
    List<Object> expected = answers(letters, 1_000, "whole");
    Random random = new Random(7);
    for (int round = 0; round < 4; round++) {
      Collections.shuffle(letters, random);
      assertThat(answers(letters, 3 + 5 * round, "round" + round)).isEqualTo(expected);
    }
  }

  private static List<LetterBuilder> letters() {
    List<LetterBuilder> letters = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      LetterBuilder letter = new LetterBuilder("CM14-00000%02d".formatted(i));
      if (i % 5 != 0) {
        letter.decided("2014-01-0" + (1 + i % 4));
      }
      letter.summary(i % 7 == 0 ? "Pain of the knee." : "Pain.");
      for (int ruling = 0; ruling < 1 + i % 3; ruling++) {
        letter.upheld(SERVICES[(i + ruling) % 4], REASONS[i % 3]);
      }
      letters.add(letter);
    }
    return letters;
  }

  private List<Object> answers(List<LetterBuilder> letters, int perCommit, String name) {
    Path path = folder.resolve(name);
    try (LuceneIndexSink sink = TestIndex.sink(path, false)) {
      for (int i = 0; i < letters.size(); i++) {
        TestIndex.put(sink, letters.get(i));
        if (i % perCommit == perCommit - 1) {
          sink.commit();
        }
      }
      sink.commit();
    }
    List<Object> answers = answers(TestIndex.open(path));
    assertThat(answers(TestIndex.open(path, new SearchThreads(3, 1))))
        .as("by several threads")
        .isEqualTo(answers);
    return answers;
  }

  private static List<Object> answers(TestIndex opened) {
    List<Object> answers = new ArrayList<>();
    try (TestIndex index = opened) {
      for (Order order : Order.values()) {
        for (String query : List.of("*", "knee", "knee mri", "stable OR brace", "\"the knee\"")) {
          SearchResponse response = index.search(query, order);
          answers.add(TestIndex.ids(response));
          answers.add(response.hits().stream().map(Hit::score).toList());
          answers.add(response.determinations());
        }
      }
      answers.add(index.facets("knee", FacetRequest.of("year", 9)).facets());
    }
    return answers;
  }
}
