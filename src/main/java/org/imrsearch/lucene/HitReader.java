package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ScoreDoc;
import org.imrsearch.engine.Deadline;
import org.imrsearch.letter.DeterminationJsonReader;
import org.imrsearch.letter.RulingExcerpt;
import org.imrsearch.query.Hit;

/** Reads the rulings to show out of their letters; one is unpacked once for all its rulings. */
final class HitReader {
  /** Fewer hits are read sooner than another thread is woken. */
  private static final int WORTH_A_THREAD = 4;

  private final IndexReader reader;
  private final StoredFields stored;
  private final Highlighter highlighter;
  private final Optional<Explanations> explanations;
  private final LetterReader letters;
  private final Deadline deadline;
  private final Map<Integer, byte[]> read = new HashMap<>();

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
    LetterBlocks blocks = LetterWords.blocks(leaf.reader());
    int ruling = found.doc - leaf.docBase;
    int letter = blocks.letter(ruling);
    if (letter == ruling) {
      throw new IOException("a match that is no ruling");
    }
    byte[] json = read.get(leaf.docBase + letter);
    if (json == null) {
      json = letters.json(stored, leaf.docBase + letter);
      read.put(leaf.docBase + letter, json);
    }
    RulingExcerpt shown =
        DeterminationJsonReader.excerpt(json, ruling - blocks.firstRuling(letter));
    List<Hit.FieldScore> explanation =
        explanations.isPresent() ? explanations.get().of(leaf, ruling) : List.of();
    return Hit.of(
        shown, Float.isNaN(found.score) ? 0 : found.score, highlighter.of(shown), explanation);
  }
}
