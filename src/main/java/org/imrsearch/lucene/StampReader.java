package org.imrsearch.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.schema.FieldValue;

/** Reads the stamps of the letters in an index from doc values, without opening the letters. */
final class StampReader {
  private final IndexReader reader;

  StampReader(IndexReader reader) {
    this.reader = reader;
  }

  List<LetterStamp> byId(String id) throws IOException {
    return stamps(IndexLayout.idTerm(id));
  }

  List<LetterStamp> byOrigin(String origin) throws IOException {
    return stamps(new Term(IndexLayout.ORIGIN, FieldValue.cut(origin)));
  }

  List<LetterStamp> byHash(String hash) throws IOException {
    BytesRef bytes = new BytesRef(HexFormat.of().parseHex(hash));
    return stamps(new Term(IndexLayout.HASH, bytes));
  }

  private List<LetterStamp> stamps(Term term) throws IOException {
    List<LetterStamp> found = new ArrayList<>();
    for (LeafReaderContext context : reader.leaves()) {
      LeafReader leaf = context.reader();
      PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      Bits live = leaf.getLiveDocs();
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        if (live == null || live.get(doc)) {
          stamp(leaf, doc).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Reads the stamp of a document; empty for a ruling, which has none of its own. */
  private static Optional<LetterStamp> stamp(LeafReader leaf, int doc) throws IOException {
    SortedDocValues origins = DocValues.getSorted(leaf, IndexLayout.ORIGIN);
    if (!origins.advanceExact(doc)) {
      return Optional.empty();
    }
    String origin = origins.lookupOrd(origins.ordValue()).utf8ToString();
    NumericDocValues days = DocValues.getNumeric(leaf, IndexLayout.DECIDED);
    Optional<LocalDate> decided =
        days.advanceExact(doc)
            ? Optional.of(LocalDate.ofEpochDay(days.longValue()))
            : Optional.empty();
    BytesRef hash = value(leaf, IndexLayout.HASH, doc);
    String hex = HexFormat.of().formatHex(hash.bytes, hash.offset, hash.offset + hash.length);
    String id = value(leaf, IndexLayout.ID, doc).utf8ToString();
    return Optional.of(new LetterStamp(id, origin, hex, decided));
  }

  private static BytesRef value(LeafReader leaf, String field, int doc) throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf, field);
    if (!values.advanceExact(doc)) {
      throw new IOException("a letter without " + field);
    }
    return values.lookupOrd(values.ordValue());
  }
}
