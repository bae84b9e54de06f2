package org.imrsearch.engine;

import java.util.List;
import java.util.Map;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.source.Rejection;

/**
 * What became of the files of an indexing run. {@code read = indexed + unchanged + rejected}.
 *
 * @param indexed files whose letter was put into the index, and is in it
 * @param unchanged files whose bytes the index already has
 * @param rejected files that no letter in the index stands for
 * @param rulings rulings put into the index
 * @param rejections why files were rejected, in no order; the first {@link #MOST_LISTED}
 * @param rejectedBy how many files were rejected for each reason
 * @param duplicates cases found in more than one file; the first {@link #MOST_LISTED}
 * @param issues how many issues of each kind the indexed letters have
 */
public record IndexReport(
    long indexed,
    long unchanged,
    long rejected,
    long rulings,
    List<Rejection> rejections,
    Map<Rejection.Reason, Long> rejectedBy,
    List<Duplicate> duplicates,
    Map<IssueCode, Long> issues) {

  /** Of a million bad files, so many are named; all are counted. */
  public static final int MOST_LISTED = 1000;

  public IndexReport {
    rejections = List.copyOf(rejections);
    duplicates = List.copyOf(duplicates);
  }

  /** Returns the number of files read. */
  public long read() {
    return indexed + unchanged + rejected;
  }

  /**
   * A case that stands in two files.
   *
   * @param id the determination's id
   * @param kept the origin whose letter is in the index
   * @param dropped the origin of the other
   * @param same whether the two files have the same bytes
   */
  public record Duplicate(String id, String kept, String dropped, boolean same) {}
}
