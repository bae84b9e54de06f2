package org.imrsearch.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.imrsearch.determination.Determination;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Query;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;

/** Answers searches over one index. Safe for use by several threads. */
public interface SearchEngine extends AutoCloseable {
  /** Hits further down cost as much as all before them; a listing of everything is an export. */
  int DEEPEST_HIT = 10_000;

  /**
   * Runs a search over the newest commit.
   *
   * @throws IndexException when the index can't be read
   */
  SearchResponse search(SearchRequest request);

  /**
   * Fetches a letter.
   *
   * @param id a determination's id; a case number in its canonical spelling
   * @throws IndexException when the index can't be read
   */
  Optional<Determination> fetch(String id);

  /**
   * Says which file a letter was read from. The file may be another by now, or gone: it is still
   * the one if the hash of its bytes is.
   *
   * @param id a determination's id
   * @throws IndexException when the index can't be read
   */
  Optional<LetterStamp> stamp(String id);

  /**
   * Hands over every ruling that a search finds, all of one commit, in constant memory: a letter is
   * read once for all its rulings and let go of when the next one comes. The order is the engine's
   * own and not that of ids, since to sort is to keep; it is the same each time within a commit,
   * the rulings of a letter following each other by their numbers. Limit, offset, order, facets,
   * collapsing and explaining mean nothing here; the words of the query are taken as by {@link
   * #search}.
   *
   * @param sink takes the rulings, one at a time, in the caller's thread; what it throws ends the
   *     matter and is passed on as it is
   * @return where the search was relaxed, the words that rulings may lack, the least telling first
   * @throws IndexException when the index can't be read
   */
  List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink);

  /**
   * Returns what finds the words of a search in texts of letters.
   *
   * @throws IndexException when the index can't be read
   */
  TextMarks marks(SearchRequest request);

  /**
   * Finds the words that an unknown word may be a slip for, among those of the letters and of the
   * catalogues.
   *
   * @param word a word of letters only
   * @param field the field that it is meant for; empty for all that free words are searched in
   * @return the nearest first, a few at most; none when the word is known
   * @throws IndexException when the index can't be read
   */
  List<String> nearWords(String word, Optional<String> field);

  /**
   * Finds the rulings that have most in common with something, by the weights of what they have,
   * the likest first; those that have nothing of it are not among them.
   *
   * @param limit how many at most
   * @throws IndexException when the index can't be read
   */
  default List<FoundRuling> nearest(Likeness likeness, int limit) {
    return nearest(likeness, List.of(), limit);
  }

  /**
   * Finds the rulings that have most in common with something on each of several sides: those of
   * the first side, the likest first, then those of the next.
   *
   * @param sides what the rulings of each side must match besides; none for one search of all
   * @param limit how many at most of each side
   * @throws IndexException when the index can't be read
   */
  List<FoundRuling> nearest(Likeness likeness, List<Query> sides, int limit);

  /**
   * Returns this engine for a work that may take no longer than so: all that is asked of it gives
   * up soon after the deadline, wherever it is, by a {@link SearchTimeoutException}. It costs
   * nothing to make, is for the one work, and is closed with this engine.
   */
  SearchEngine within(Deadline deadline);

  @Override
  void close();
}
