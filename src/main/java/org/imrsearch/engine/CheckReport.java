package org.imrsearch.engine;

import java.util.List;

/**
 * The result of checking an index.
 *
 * @param determinations how many letters it holds
 * @param rulings how many rulings
 * @param problems what is wrong, a sentence each; empty when it is sound
 */
public record CheckReport(long determinations, long rulings, List<String> problems) {
  public CheckReport {
    problems = List.copyOf(problems);
  }
}
