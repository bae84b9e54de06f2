package org.imrsearch.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.engine.IndexReport.Duplicate;
import org.imrsearch.source.Rejection;

/** Counts what becomes of files while several threads work on them. */
final class IndexTally {
  private final Map<Rejection.Reason, Long> rejectedBy = new EnumMap<>(Rejection.Reason.class);
  private final Map<IssueCode, Long> issues = new EnumMap<>(IssueCode.class);
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final Set<String> indexedNow = new HashSet<>();
  private long indexed;
  private long unchanged;
  private long rejected;
  private long rulings;

  synchronized void indexed(Determination determination, LetterStamp stamp) {
    indexed++;
    indexedNow.add(stamp.origin());
    rulings += determination.rulings().size();
    determination.issues().forEach(issue -> issues.merge(issue.code(), 1L, Long::sum));
  }

  synchronized void unchanged() {
    unchanged++;
  }

  synchronized void rejected(Rejection rejection) {
    rejected++;
    rejectedBy.merge(rejection.reason(), 1L, Long::sum);
    if (rejections.size() < IndexReport.MOST_LISTED) {
      rejections.add(rejection);
    }
  }

  /**
   * Another file of the same case is kept; a letter of this run that it replaces was for nothing.
   */
  synchronized void superseded(String id, String kept, String dropped) {
    duplicate(id, kept, dropped, false);
    if (indexedNow.remove(dropped)) {
      indexed--;
    }
    rejected(
        new Rejection(
            dropped, Rejection.Reason.SUPERSEDED, id + " stands in " + kept + " too, kept"));
  }

  /** A letter of an earlier run gave way to one of a later decision; its file was not read now. */
  synchronized void replaced(String id, String kept, String dropped) {
    if (indexedNow.contains(dropped)) {
      superseded(id, kept, dropped);
    } else {
      duplicate(id, kept, dropped, false);
    }
  }

  synchronized void duplicate(String id, String kept, String dropped, boolean same) {
    if (duplicates.size() < IndexReport.MOST_LISTED) {
      duplicates.add(new Duplicate(id, kept, dropped, same));
    }
  }

  synchronized IndexReport report() {
    return new IndexReport(
        indexed,
        unchanged,
        rejected,
        rulings,
        rejections,
        Map.copyOf(rejectedBy),
        duplicates,
        Map.copyOf(issues));
  }
}
