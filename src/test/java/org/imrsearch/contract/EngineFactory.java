package org.imrsearch.contract;

import java.util.List;
import java.util.function.Supplier;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.QueryWords;

/** How the tests of a contract come to an engine. */
@FunctionalInterface
public interface EngineFactory {
  /** What an index of these tests is built with. */
  String EDITION = "contract";

  /**
   * Opens an engine over an index of its own.
   *
   * @param letters are put in their order, some in each of several commits
   */
  SearchEngine over(
      List<Determination> letters,
      IndexSchema schema,
      RulingValues values,
      Supplier<QueryWords> words);
}
