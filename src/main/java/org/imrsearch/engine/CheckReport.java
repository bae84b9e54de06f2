package org.imrsearch.engine;

import java.util.List;

/**
 * The result of checking an index.
 *
 * @param determinations how many letters it holds
 * @param rulings how many rulings
 * @param problems what is wrong, a sentence each; empty when it is sound
 * @param remarks what is not wrong but to be known, a sentence each
 */
public record CheckReport(
    long determinations, long rulings, List<String> problems, List<String> remarks) {
  public CheckReport {
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }

  /** With nothing to remark. */
  public CheckReport(long determinations, long rulings, List<String> problems) {
    this(determinations, rulings, problems, List.of());
  }
}
