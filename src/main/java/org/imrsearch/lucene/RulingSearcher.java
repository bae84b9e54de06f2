package org.imrsearch.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.Deadline;

/** A searcher over one commit that fits the settings. */
final class RulingSearcher extends IndexSearcher {
  private final SearchThreads threads;
  private final LetterReader letters;
  private final String segmentsFile;
  private final KeptCounts kept;
  private final Deadline deadline;

  private RulingSearcher(DirectoryReader reader, CommitData said, SearchThreads threads)
      throws IOException {
    super(reader, threads.executor());
    this.threads = threads;
    this.letters = new LetterReader(said.packedWith());
    this.segmentsFile = reader.getIndexCommit().getSegmentsFileName();
    this.kept = new KeptCounts();
    this.deadline = Deadline.NONE;
  }

  private RulingSearcher(RulingSearcher all, Deadline deadline) {
    super(all.getIndexReader(), all.threads.executor());
    this.threads = all.threads;
    this.letters = all.letters;
    this.segmentsFile = all.segmentsFile;
    this.kept = all.kept;
    this.deadline = deadline;
  }

  /** Returns a searcher of the same commit that gives up at a deadline. */
  RulingSearcher within(Deadline limit) {
    return limit.isNone() ? this : new RulingSearcher(this, limit);
  }

  /** Returns when a searcher gives up: never, if it is another than this kind. */
  static Deadline deadline(IndexSearcher searcher) {
    return searcher instanceof RulingSearcher limited ? limited.deadline : Deadline.NONE;
  }

  /** Makes searchers of commits that fit the folder's settings, and refuses others. */
  static SearcherFactory factory(IndexFolder folder, SearchThreads threads) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
          throws IOException {
        DirectoryReader commit = (DirectoryReader) reader;
        CommitData said = folder.fitting(commit.getIndexCommit().getUserData());
        return new RulingSearcher(commit, said, threads);
      }
    };
  }

  @Override
  protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
    try {
      return threads.slices(leaves);
    } catch (IOException e) {
      // Lucene lets nothing be thrown here; the search meets the same failure, and tells it.
      return slices(leaves, Integer.MAX_VALUE, Integer.MAX_VALUE, false);
    }
  }

  @Override
  public Weight createWeight(Query query, ScoreMode scores, float boost) throws IOException {
    deadline.check();
    return super.createWeight(query, scores, boost);
  }

  @Override
  protected void searchLeaf(
      LeafReaderContext segment, int from, int to, Weight weight, Collector collector)
      throws IOException {
    super.searchLeaf(segment, from, to, LimitedWeight.of(weight, deadline), collector);
  }

  /**
   * Finds and counts rulings.
   *
   * @param words whether the query looks for words, of which there is no end: nothing is kept
   */
  RulingCollectors.Found find(Query query, boolean words, RulingCollectors collectors)
      throws IOException {
    return words
        ? search(query, collectors)
        : kept.find(collectors.of(query), () -> search(query, collectors));
  }

  /** Returns what reads the commit's letters. */
  LetterReader letters() {
    return letters;
  }

  /** Reads the letter of that id. */
  Optional<Determination> letter(String id) throws IOException {
    BooleanQuery letter =
        new BooleanQuery.Builder()
            .add(new TermQuery(IndexLayout.idTerm(id)), Occur.FILTER)
            .add(new TermQuery(IndexLayout.typeTerm(IndexLayout.LETTER)), Occur.FILTER)
            .build();
    TopDocs found = search(letter, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(letters.read(storedFields(), found.scoreDocs[0].doc));
  }

  /** Returns the file that names the commit's segments; it goes when a newer commit comes. */
  String segmentsFile() {
    return segmentsFile;
  }
}
