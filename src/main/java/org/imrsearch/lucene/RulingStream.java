package org.imrsearch.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.Deadline;
import org.imrsearch.query.FoundRuling;

/**
 * Every ruling that a query finds, in the order of the index. One letter is held at a time: the
 * rulings of a letter follow each other, and the letter them.
 */
final class RulingStream {
  private final RulingSearcher searcher;
  private final Weight weight;
  private final Deadline deadline;

  /**
   * @throws org.apache.lucene.search.IndexSearcher.TooManyClauses when the query has too many parts
   */
  RulingStream(RulingSearcher searcher, Query query) throws IOException {
    this.searcher = searcher;
    this.deadline = RulingSearcher.deadline(searcher);
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  void forEach(Consumer<FoundRuling> sink) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        new Segment(leaf).forEach(LimitedWeight.found(scorer, deadline), sink);
      }
    }
  }

  private final class Segment {
    private final StoredFields stored;
    private final NumericDocValues toLetter;
    private final Optional<Bits> live;

    Segment(LeafReaderContext leaf) throws IOException {
      this.stored = leaf.reader().storedFields();
      this.toLetter = DocValues.getNumeric(leaf.reader(), IndexLayout.TO_LETTER);
      this.live = Optional.ofNullable(leaf.reader().getLiveDocs());
    }

    void forEach(DocIdSetIterator found, Consumer<FoundRuling> sink) throws IOException {
      int letterAt = -1;
      Optional<Determination> letter = Optional.empty();
      for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
        if (live.isPresent() && !live.get().get(doc)) {
          continue;
        }
        int distance = distance(doc);
        if (letter.isEmpty() || doc + distance != letterAt) {
          deadline.check();
          letterAt = doc + distance;
          letter = Optional.of(searcher.letters().read(stored, letterAt));
        }
        sink.accept(ruling(letter.get(), distance));
      }
    }

    private int distance(int doc) throws IOException {
      if (!toLetter.advanceExact(doc) || toLetter.longValue() == 0) {
        throw new IOException("a match that is no ruling");
      }
      return (int) toLetter.longValue();
    }
  }

  private static FoundRuling ruling(Determination letter, int distance) {
    Ruling ruling = letter.rulings().get(letter.rulings().size() - distance);
    return new FoundRuling(letter, ruling);
  }
}
