package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.engine.Deadline;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Hit;

/** Reads the rulings to show out of their letters; a letter is read once for all its rulings. */
final class HitReader {
  /** Fewer hits are read sooner than another thread is woken. */
  private static final int WORTH_A_THREAD = 4;

  private final IndexReader reader;
  private final StoredFields stored;
  private final Highlighter highlighter;
  private final Optional<Explanations> explanations;
  private final LetterReader letters;
  private final Deadline deadline;
  private final Map<Integer, Determination> read = new HashMap<>();

  private HitReader(
      RulingSearcher searcher, Highlighter highlighter, Optional<Explanations> explanations)
      throws IOException {
    this.reader = searcher.getIndexReader();
    this.stored = searcher.storedFields();
    this.letters = searcher.letters();
    this.deadline = RulingSearcher.deadline(searcher);
    this.highlighter = highlighter;
    this.explanations = explanations;
  }

  /**
   * Reads rulings in their order, some in each search thread.
   *
   * @param explanations says what scores are made of, if that is asked for
   */
  static List<Hit> read(
      RulingSearcher searcher,
      Highlighter highlighter,
      Optional<Explanations> explanations,
      List<ScoreDoc> docs)
      throws IOException {
    int shares =
        Math.clamp(docs.size() / WORTH_A_THREAD, 1, Math.max(1, searcher.getSlices().length));
    List<Callable<List<Hit>>> tasks = new ArrayList<>();
    for (int i = 0; i < shares; i++) {
      List<ScoreDoc> share = docs.subList(docs.size() * i / shares, docs.size() * (i + 1) / shares);
      tasks.add(() -> new HitReader(searcher, highlighter, explanations).read(share));
    }
    return searcher.getTaskExecutor().invokeAll(tasks).stream().flatMap(List::stream).toList();
  }

  private List<Hit> read(List<ScoreDoc> docs) throws IOException {
    List<Hit> hits = new ArrayList<>(docs.size());
    for (ScoreDoc doc : docs) {
      deadline.check();
      hits.add(read(doc));
    }
    return hits;
  }

  private Hit read(ScoreDoc found) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
    NumericDocValues toLetter = DocValues.getNumeric(leaf.reader(), IndexLayout.TO_LETTER);
    if (!toLetter.advanceExact(found.doc - leaf.docBase) || toLetter.longValue() == 0) {
      throw new IOException("a match that is no ruling");
    }
    int distance = (int) toLetter.longValue();
    int at = found.doc + distance;
    Determination letter = read.get(at);
    if (letter == null) {
      letter = letters.read(stored, at);
      read.put(at, letter);
    }
    List<Ruling> rulings = letter.rulings();
    List<Hit.FieldScore> explanation =
        explanations.isPresent()
            ? explanations.get().of(leaf, found.doc - leaf.docBase)
            : List.of();
    FoundRuling ruling = new FoundRuling(letter, rulings.get(rulings.size() - distance));
    return Hit.of(
        ruling,
        Float.isNaN(found.score) ? 0 : found.score,
        highlighter.of(letter, ruling.ruling()),
        explanation);
  }
}
