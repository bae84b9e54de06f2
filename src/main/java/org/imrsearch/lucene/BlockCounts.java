package org.imrsearch.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** How many letters and rulings an index holds. */
record BlockCounts(long letters, long rulings) {

  static BlockCounts of(IndexReader reader) throws IOException {
    long letters = 0;
    for (LeafReaderContext context : reader.leaves()) {
      letters += letters(context.reader());
    }
    return new BlockCounts(letters, reader.numDocs() - letters);
  }

  private static long letters(LeafReader leaf) throws IOException {
    Term term = IndexLayout.typeTerm(IndexLayout.LETTER);
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return leaf.docFreq(term);
    }
    long letters = 0;
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    if (postings != null) {
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        letters += live.get(doc) ? 1 : 0;
      }
    }
    return letters;
  }
}
