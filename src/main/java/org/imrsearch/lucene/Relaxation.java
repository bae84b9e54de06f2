package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.imrsearch.vocabulary.QueryWord;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of words where too few rulings hold them all. At first rulings must hold half of the
 * words, by what they tell; where these are few, in a small collection or for an odd question, less
 * will do, so that there is something to rank.
 */
final class Relaxation {
  /** With fewer rulings than these a search relaxes. */
  private static final int ENOUGH = 10;

  /** What the words that a ruling holds tell at least, as a share of all, and who are enough. */
  private static final List<Step> STEPS =
      List.of(new Step(0.5, 60), new Step(0.35, 60), new Step(0.25, ENOUGH), new Step(0.1, 0));

  private final IndexSearcher searcher;

  private record Step(double share, int enough) {}

  Relaxation(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * What is asked for instead.
   *
   * @param clauses find the rulings that hold most of the words
   * @param letGo the words that a ruling may lack, the least telling first
   */
  record Relaxed(ClauseGroup clauses, List<String> letGo) {}

  /** A word that the index holds, and how much it tells. */
  private record Weighed(String typed, WordQuery query, double weight) {}

  /**
   * Plans to ask for most of the words; empty when there is none to let go.
   *
   * @param besides what rulings must match all the same
   * @param holdingAll how many rulings hold all the words; empty also when no more are found so
   */
  Optional<Relaxed> of(List<FreeWords.Unit> units, ClauseGroup besides, int holdingAll)
      throws IOException {
    List<Weighed> kept = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    List<String> letGo = new ArrayList<>();
    for (FreeWords.Unit unit : units) {
      switch (unit.word()) {
        case QueryWord.Stop stop -> letGo.add(stop.named().typed());
        case QueryWord.Idle word -> idle.add(word.named().typed());
        case QueryWord.Outcome outcome -> {}
        case QueryWord.Subject subject -> {
          double weight = unit.query().statistics(searcher).rarity();
          kept.add(new Weighed(subject.named().typed(), unit.query(), weight));
        }
      }
    }
    letGo.addAll(idle);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Optional<Relaxed> relaxed = relaxed(kept, letGo, besides);
    return relaxed.isPresent() && count(relaxed.get().clauses.query(), holdingAll + 1) <= holdingAll
        ? Optional.empty()
        : relaxed;
  }

  private Optional<Relaxed> relaxed(List<Weighed> words, List<String> letGo, ClauseGroup besides)
      throws IOException {
    List<MostQuery.Part> parts =
        words.stream()
            .filter(word -> word.weight > 0)
            .map(word -> new MostQuery.Part(word.query, word.weight))
            .toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    double all = parts.stream().mapToDouble(MostQuery.Part::weight).sum();
    for (Step step : STEPS) {
      // Short of a rounding error: of two equal words one is half.
      double least = all * step.share - 1e-6;
      ClauseGroup most = besides.copy();
      most.must(Optional.of(new MostQuery(parts, least)));
      if (count(most.query(), step.enough) >= step.enough) {
        words.stream()
            .sorted(Comparator.comparingDouble(Weighed::weight))
            .filter(word -> all - word.weight >= least)
            .forEach(word -> letGo.add(word.typed));
        return letGo.isEmpty() ? Optional.empty() : Optional.of(new Relaxed(most, letGo));
      }
    }
    throw new AssertionError("the last step is content with none");
  }

  /** Counts the rulings that match, if they are fewer than people want to see. */
  OptionalInt tooFew(Query query) throws IOException {
    int found = count(query, ENOUGH);
    return found < ENOUGH ? OptionalInt.of(found) : OptionalInt.empty();
  }

  private int count(Query query, int enough) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    int found = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = found < enough ? weight.scorer(leaf) : null;
      if (scorer != null) {
        DocIdSetIterator rulings = LimitedWeight.found(scorer, RulingSearcher.deadline(searcher));
        found += count(rulings, leaf.reader().getLiveDocs(), enough - found);
      }
    }
    return found;
  }

  private static int count(DocIdSetIterator rulings, @Nullable Bits live, int most)
      throws IOException {
    int found = 0;
    for (int doc = rulings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS && found < most;
        doc = rulings.nextDoc()) {
      found += live == null || live.get(doc) ? 1 : 0;
    }
    return found;
  }
}
