package org.imrsearch.contract;

/** The query language on a cluster. */
class QueryScenarioClusterTest extends QueryScenarioContract {
  QueryScenarioClusterTest() {
    super(OnCluster::over);
  }
}
