package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.imrsearch.engine.Deadline;

/**
 * What a whole index says of a word: where its rows may stand, and how many rulings hold it.
 *
 * @param fields the fields that some ruling has a row in
 * @param rarity how much the word tells: the fewer rulings hold it, the more; 0 if none does
 */
record WordStatistics(List<InField> fields, double rarity) {
  /** Names that weigh less than the word itself say nothing of how rare it is. */
  private static final float NAMES_ITSELF = 0.99f;

  /** The rows in one field, in the order of the query, and what an occurrence there is worth. */
  record InField(String field, List<Row> rows, OccurrenceWorth worth) {}

  /** A row: the terms for each of its words; none where the index can't hold it. */
  record Row(List<List<Seen>> words, float weight) {}

  /** A term that some ruling holds. */
  record Seen(Term term, TermStates states) {}

  static WordStatistics of(WordQuery query, IndexSearcher searcher) throws IOException {
    List<InField> fields = new ArrayList<>();
    double most = 0;
    double all = 1;
    for (WordQuery.InField in : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(in.field());
      if (statistics != null) {
        double holders = statistics.docCount();
        List<Row> rows = rows(in, searcher);
        double holding = Math.min(holders, holding(rows, holders));
        double each = LetterWords.rulingsEach(searcher.getIndexReader(), in.field());
        if (holding > 0) {
          OccurrenceWorth worth = OccurrenceWorth.of(in.weight(), statistics, holding);
          fields.add(new InField(in.field(), rows, worth));
          most = Math.max(most, holding * each);
        }
        all = Math.max(all, holders * each);
      }
    }
    return new WordStatistics(fields, most == 0 ? 0 : OccurrenceWorth.rarity(all, most));
  }

  private static List<Row> rows(WordQuery.InField in, IndexSearcher searcher) throws IOException {
    List<Row> rows = new ArrayList<>(in.rows().size());
    for (WordRow row : in.rows()) {
      List<List<Seen>> words = new ArrayList<>(row.words().size());
      for (List<String> word : row.words()) {
        List<Seen> seen = seen(in.field(), word, searcher);
        if (seen.isEmpty()) {
          words.clear();
          break;
        }
        words.add(seen);
      }
      rows.add(new Row(words, row.weight()));
    }
    return rows;
  }

  private static List<Seen> seen(String field, List<String> word, IndexSearcher searcher)
      throws IOException {
    List<Seen> seen = new ArrayList<>(word.size());
    Deadline deadline = RulingSearcher.deadline(searcher);
    for (String text : word) {
      deadline.check();
      Term term = new Term(field, text);
      TermStates states = TermStates.build(searcher, term, true);
      if (states.docFreq() > 0) {
        seen.add(new Seen(term, states));
      }
    }
    return seen;
  }

  /** Estimates how many rulings hold a word, by the names that are the word's own if there are. */
  private static double holding(List<Row> rows, double rulings) {
    double own = 0;
    double any = 0;
    for (Row row : rows) {
      double holding = row.words().isEmpty() ? 0 : holding(row, rulings);
      any += holding;
      own += row.weight() >= NAMES_ITSELF ? holding : 0;
    }
    return own > 0 ? own : any;
  }

  /**
   * Estimates how many rulings hold a row: no more than hold its rarest word, and more than would
   * by chance. Counting them would take as long as the search.
   */
  private static double holding(Row row, double rulings) {
    double rarest = rulings;
    double chance = rulings;
    for (List<Seen> word : row.words()) {
      double holding = word.stream().mapToLong(seen -> seen.states().docFreq()).sum();
      rarest = Math.min(rarest, holding);
      chance *= Math.min(1, holding / rulings);
    }
    return row.words().size() == 1 ? rarest : Math.sqrt(rarest * Math.max(chance, 0.25));
  }
}
