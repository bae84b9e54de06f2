package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DisiWrapper;
import org.apache.lucene.search.DisjunctionDISIApproximation;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;

/**
 * Scores the rulings of one segment for a {@link MostQuery}. Only words without which no ruling can
 * hold enough lead; the others, mostly the common ones, are looked up where those lead.
 */
final class MostScorer extends Scorer {
  private final List<Word> words;
  private final DocIdSetIterator leading;
  private final TwoPhaseIterator enough;
  private final double least;

  /** What a word's scorer is made by, and what the word weighs. */
  record Source(ScorerSupplier supplier, double weight) {}

  /** A word; its place is that of its rulings before they are looked into. */
  private static final class Word {
    private final Scorer scorer;
    private final DisiWrapper wrapper;
    private final double weight;
    private int known = -1;
    private boolean held;

    Word(Scorer scorer, double weight) {
      this.scorer = scorer;
      this.wrapper = new DisiWrapper(scorer, false);
      this.weight = weight;
    }

    boolean holds(int doc) throws IOException {
      if (known != doc) {
        known = doc;
        held = stands(doc) && (wrapper.twoPhaseView == null || wrapper.twoPhaseView.matches());
      }
      return held;
    }

    private boolean stands(int doc) throws IOException {
      DocIdSetIterator at = wrapper.approximation;
      if (at.docID() < doc) {
        wrapper.doc = at.advance(doc);
      }
      return at.docID() == doc;
    }
  }

  private MostScorer(List<Word> words, double least) {
    this.words = words;
    this.least = least;
    List<DisiWrapper> leaders = leaders(words, least).stream().map(word -> word.wrapper).toList();
    this.leading =
        leaders.size() == 1
            ? leaders.getFirst().approximation
            : new DisjunctionDISIApproximation(leaders, Long.MAX_VALUE);
    this.enough = new Enough(leading);
  }

  /** Leaves out the commonest words, as many as can't be enough by themselves. */
  private static List<Word> leaders(List<Word> words, double least) {
    List<Word> leaders = new ArrayList<>(words);
    leaders.sort(Comparator.comparingLong((Word word) -> word.wrapper.cost).reversed());
    double left = 0;
    while (leaders.size() > 1 && left + leaders.getFirst().weight < least) {
      left += leaders.removeFirst().weight;
    }
    return leaders;
  }

  private final class Enough extends TwoPhaseIterator {
    Enough(DocIdSetIterator leading) {
      super(leading);
    }

    /** Stops looking once the words left can't make it enough. */
    @Override
    public boolean matches() throws IOException {
      double held = 0;
      double open = 0;
      for (Word word : words) {
        open += word.weight;
      }
      for (Word word : words) {
        if (held + open < least) {
          return false;
        }
        open -= word.weight;
        held += word.holds(approximation.docID()) ? word.weight : 0;
      }
      return held >= least;
    }

    @Override
    public float matchCost() {
      return 10 * words.size();
    }
  }

  @Override
  public float score() throws IOException {
    double score = 0;
    for (Word word : words) {
      score += word.holds(docID()) ? word.scorer.score() : 0;
    }
    return (float) score;
  }

  @Override
  public float getMaxScore(int upTo) {
    return Float.MAX_VALUE;
  }

  @Override
  public int docID() {
    return leading.docID();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(enough);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return enough;
  }

  /** Makes the scorer when it is asked for. */
  static final class Supplier extends ScorerSupplier {
    private final List<Source> sources;
    private final double least;

    Supplier(List<Source> sources, double least) {
      this.sources = sources;
      this.least = least;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      List<Word> words = new ArrayList<>(sources.size());
      for (Source source : sources) {
        words.add(new Word(source.supplier.get(leadCost), source.weight));
      }
      return new MostScorer(words, least);
    }

    @Override
    public long cost() {
      return sources.stream().mapToLong(source -> source.supplier.cost()).sum();
    }
  }
}
