package org.imrsearch.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.plan.Rarity;
import org.imrsearch.engine.plan.WordRow;

/**
 * What a whole index says of a word: where its rows may stand, and how many rulings hold it.
 *
 * @param fields the fields that some ruling has a row in
 * @param rarity how much the word tells: the fewer rulings hold it, the more; 0 if none does
 */
record WordStatistics(List<InField> fields, double rarity) {
  /** The rows in one field, in the order of the query, and what an occurrence there is worth. */
  record InField(String field, List<Row> rows, OccurrenceWorth worth) {}

  /** A row: the terms for each of its words; none where the index can't hold it. */
  record Row(List<List<Seen>> words, float weight) {
    private Rarity.Row held() {
      return new Rarity.Row(
          words.stream()
              .map(any -> (double) any.stream().mapToLong(seen -> seen.states.docFreq()).sum())
              .toList(),
          weight);
    }
  }

  /** A term that some ruling holds. */
  record Seen(Term term, TermStates states) {}

  static WordStatistics of(WordQuery query, IndexSearcher searcher) throws IOException {
    List<InField> fields = new ArrayList<>();
    List<Rarity.InField> counted = new ArrayList<>();
    for (WordQuery.InField in : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(in.field());
      if (statistics != null) {
        List<Row> rows = rows(in, searcher);
        double each = LetterWords.rulingsEach(searcher.getIndexReader(), in.field());
        Rarity.InField held =
            new Rarity.InField(statistics.docCount(), each, rows.stream().map(Row::held).toList());
        counted.add(held);
        if (held.holding() > 0) {
          fields.add(new InField(in.field(), rows, OccurrenceWorth.of(in, held)));
        }
      }
    }
    return new WordStatistics(fields, Rarity.ofWord(counted));
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
}
