package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.imrsearch.engine.plan.Marks;
import org.imrsearch.query.Hit.FieldScore;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** Says what the scores of hits are made of: a word of the query in a field. */
final class Explanations {
  private final List<Part> parts = new ArrayList<>();
  private final List<FixedPart> fixed = new ArrayList<>();
  private final IndexSchema schema;

  private record Part(String typed, WordWeight weight) {}

  private record FixedPart(FieldScore score, Weight weight) {}

  Explanations(IndexSchema schema, Marks marks, ClauseQueries queries, IndexSearcher searcher)
      throws IOException {
    this.schema = schema;
    for (Marks.Scored scored : marks.scored()) {
      parts.add(new Part(scored.typed(), new WordWeight(queries.word(scored.word()), searcher, 1)));
    }
    for (Marks.Fixed part : marks.fixed()) {
      Weight weight =
          searcher.createWeight(queries.query(part.clause()), ScoreMode.COMPLETE_NO_SCORES, 1);
      FieldScore score = new FieldScore(part.field(), part.typed(), part.points());
      fixed.add(new FixedPart(score, weight));
    }
  }

  /** Returns what the score of a ruling is made of, the largest part first. */
  List<FieldScore> of(LeafReaderContext leaf, int doc) throws IOException {
    List<FieldScore> scores = new ArrayList<>();
    for (Part part : parts) {
      for (WordScorer.Share share : part.weight.shares(leaf, doc)) {
        scores.add(new FieldScore(name(share.field()), part.typed, share.points()));
      }
    }
    for (FixedPart part : fixed) {
      Scorer scorer = part.weight.scorer(leaf);
      if (scorer != null && scorer.iterator().advance(doc) == doc) {
        scores.add(part.score);
      }
    }
    scores.sort(Comparator.comparing(FieldScore::points, Comparator.reverseOrder()));
    return scores;
  }

  private String name(String lucene) {
    return schema.fields().stream()
        .filter(field -> field.wordSearch().isPresent() && IndexLayout.words(field).equals(lucene))
        .map(Field::name)
        .findFirst()
        .orElse(lucene);
  }
}
