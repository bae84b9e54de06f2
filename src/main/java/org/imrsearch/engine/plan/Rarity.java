package org.imrsearch.engine.plan;

import java.util.List;

/** How much a word tells: the fewer rulings hold it, the more, as BM25 has it. */
public final class Rarity {
  /** Names that weigh less than the word itself say nothing of how rare it is. */
  private static final float NAMES_ITSELF = 0.99f;

  private Rarity() {}

  /**
   * Words in a row in one field.
   *
   * @param holding for each word, how many documents hold it there; empty where one of them stands
   *     in none
   * @param weight what the row weighs
   */
  public record Row(List<Double> holding, float weight) {
    public Row {
      holding = List.copyOf(holding);
    }
  }

  /**
   * A word in one field.
   *
   * @param documents how many documents have words there
   * @param rulingsEach how many rulings each of these stands for
   * @param rows what counts as the word
   */
  public record InField(double documents, double rulingsEach, List<Row> rows) {
    public InField {
      rows = List.copyOf(rows);
    }

    /** Returns about how many documents hold the word. */
    public double holding() {
      return Math.min(documents, Rarity.holding(rows, documents));
    }
  }

  /** Returns how much a word tells in an index; 0 if nothing holds it. */
  public static double ofWord(List<InField> fields) {
    double most = 0;
    double all = 1;
    for (InField in : fields) {
      most = Math.max(most, in.holding() * in.rulingsEach);
      all = Math.max(all, in.documents * in.rulingsEach);
    }
    return most == 0 ? 0 : of(all, most);
  }

  /** Returns how much a word tells that so many of all hold. */
  public static double of(double all, double holding) {
    return Math.log(1 + (Math.max(0, all - holding) + 0.5) / (holding + 0.5));
  }

  /** Estimates how many hold a word, by the names that are the word's own if there are. */
  private static double holding(List<Row> rows, double documents) {
    double own = 0;
    double any = 0;
    for (Row row : rows) {
      double holding = row.holding.isEmpty() ? 0 : holding(row, documents);
      any += holding;
      own += row.weight >= NAMES_ITSELF ? holding : 0;
    }
    return own > 0 ? own : any;
  }

  /**
   * Estimates how many hold a row: no more than hold its rarest word, and more than would by
   * chance. Counting them would take as long as the search.
   */
  private static double holding(Row row, double documents) {
    double rarest = documents;
    double chance = documents;
    for (double holding : row.holding) {
      rarest = Math.min(rarest, holding);
      chance *= Math.min(1, holding / documents);
    }
    return row.holding.size() == 1 ? rarest : Math.sqrt(rarest * Math.max(chance, 0.25));
  }
}
