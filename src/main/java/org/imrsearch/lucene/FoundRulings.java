package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.query.FoundRuling;

/** Reads rulings whole, each letter once for all its rulings, some letters in each thread. */
final class FoundRulings {
  private FoundRulings() {}

  /**
   * @param letter the document of its letter
   * @param fromEnd how many rulings before the end of the letter it stands, from 1
   */
  private record Place(int letter, int fromEnd) {}

  /** Returns the rulings in the order given. */
  static List<FoundRuling> read(RulingSearcher searcher, List<ScoreDoc> found) throws IOException {
    List<Place> places = new ArrayList<>(found.size());
    for (ScoreDoc ruling : found) {
      places.add(place(searcher, ruling.doc));
    }
    Map<Integer, Determination> letters = letters(searcher, places);
    List<FoundRuling> rulings = new ArrayList<>(found.size());
    for (Place place : places) {
      Determination letter = letters.get(place.letter());
      if (letter == null) {
        throw new IOException("a ruling without its letter");
      }
      List<Ruling> all = letter.rulings();
      rulings.add(new FoundRuling(letter, all.get(all.size() - place.fromEnd())));
    }
    return rulings;
  }

  private static Place place(RulingSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues toLetter = DocValues.getNumeric(leaf.reader(), IndexLayout.TO_LETTER);
    if (!toLetter.advanceExact(doc - leaf.docBase) || toLetter.longValue() == 0) {
      throw new IOException("a match that is no ruling");
    }
    int distance = (int) toLetter.longValue();
    return new Place(doc + distance, distance);
  }

  private static Map<Integer, Determination> letters(RulingSearcher searcher, List<Place> places)
      throws IOException {
    LinkedHashSet<Integer> distinct = new LinkedHashSet<>();
    places.forEach(place -> distinct.add(place.letter()));
    List<Integer> docs = List.copyOf(distinct);
    Map<Integer, Determination> letters = new ConcurrentHashMap<>();
    int shares = Math.max(1, Math.min(docs.size(), searcher.getSlices().length));
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int i = 0; i < shares; i++) {
      List<Integer> share = docs.subList(docs.size() * i / shares, docs.size() * (i + 1) / shares);
      tasks.add(
          () -> {
            StoredFields stored = searcher.storedFields();
            for (int doc : share) {
              RulingSearcher.deadline(searcher).check();
              letters.put(doc, searcher.letters().read(stored, doc));
            }
            return true;
          });
    }
    searcher.getTaskExecutor().invokeAll(tasks);
    return letters;
  }
}
