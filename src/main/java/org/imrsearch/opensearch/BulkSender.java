package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.IndexException;

/**
 * Sends bulk requests until each item is written or refused. What got no answer is sent again as
 * well: a document has its id and its version, so writing it twice is writing it once.
 */
final class BulkSender {
  private final Cluster cluster;
  private final String alias;
  private final RetryPolicy policy;

  /**
   * @param alias of the one index that is written
   */
  BulkSender(Cluster cluster, String alias, RetryPolicy policy) {
    this.cluster = cluster;
    this.alias = alias;
    this.policy = policy;
  }

  /** What became of a letter of which not all was written as expected. */
  sealed interface Odd {
    /** Something stood there that was not known of. */
    record Replaced() implements Odd {}

    /** Another indexer wrote the same letter later. */
    record Overtaken() implements Odd {}

    /** The cluster would not write all of it. */
    record Refused(String reason) implements Odd {}
  }

  /**
   * Returns the letters that something is to be said of.
   *
   * @throws ClusterException when the cluster can't be asked, or refuses the whole request
   * @throws IndexException when it is too busy for too long
   */
  Map<LetterBulk, Odd> send(List<LetterBulk> letters) {
    Map<LetterBulk, Odd> odd = new LinkedHashMap<>();
    BulkItems left = BulkItems.of(letters);
    Retries retries = new Retries(policy);
    while (!left.isEmpty()) {
      left = attempt(left, retries, odd);
      if (!left.isEmpty()) {
        retries.pause();
      }
    }
    return odd;
  }

  /** Returns what is to be sent again. */
  private BulkItems attempt(BulkItems items, Retries retries, Map<LetterBulk, Odd> odd) {
    try {
      return sorted(items, items.fates(cluster.ask(items.call(alias))), retries, odd);
    } catch (ClusterException e) {
      if (!e.passing()) {
        throw e;
      }
      retries.failed(e);
      return items;
    }
  }

  private static BulkItems sorted(
      BulkItems items, List<BulkItems.Fate> fates, Retries retries, Map<LetterBulk, Odd> odd) {
    List<BulkItems.Item> again = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++) {
      BulkItems.Item item = items.items().get(i);
      LetterBulk letter = item.letter();
      switch (fates.get(i)) {
        case BulkItems.Fate.Written written -> {
          if (written.replaced() && letter.fresh()) {
            odd.putIfAbsent(letter, new Odd.Replaced());
          }
        }
        case BulkItems.Fate.Overtaken overtaken ->
            odd.merge(letter, new Odd.Overtaken(), BulkSender::graver);
        case BulkItems.Fate.Refused refused ->
            odd.merge(letter, new Odd.Refused(refused.reason()), BulkSender::graver);
        case BulkItems.Fate.Postponed postponed -> {
          retries.failed(new IndexException(postponed.reason()));
          again.add(item);
        }
      }
    }
    return new BulkItems(again);
  }

  private static Odd graver(Odd one, Odd other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(Odd odd) {
    return switch (odd) {
      case Odd.Replaced replaced -> 0;
      case Odd.Overtaken overtaken -> 1;
      case Odd.Refused refused -> 2;
    };
  }
}
