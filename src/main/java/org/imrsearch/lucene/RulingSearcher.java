package org.imrsearch.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.imrsearch.determination.Determination;

/** A searcher over one commit that fits the settings. */
final class RulingSearcher extends IndexSearcher {
  private final SearchThreads threads;
  private final LetterReader letters;
  private final String segmentsFile;
  private final KeptCounts kept = new KeptCounts();

  private RulingSearcher(DirectoryReader reader, CommitData said, SearchThreads threads)
      throws IOException {
    super(reader, threads.executor());
    this.threads = threads;
    this.letters = new LetterReader(said.packedWith());
    this.segmentsFile = reader.getIndexCommit().getSegmentsFileName();
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
    return threads.slices(leaves);
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
