package org.imrsearch.evaluation;

import java.nio.file.Path;
import org.imrsearch.contract.ContractIndex;
import org.imrsearch.contract.QueryScenarioContract;
import org.junit.jupiter.api.io.TempDir;

/** The query language on the embedded engine. */
class QueryScenarioTest extends QueryScenarioContract {
  @TempDir static Path folder;

  QueryScenarioTest() {
    super(
        (letters, schema, values, words) ->
            ContractIndex.embedded(folder, letters, schema, values, words));
  }
}
