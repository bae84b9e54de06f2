package org.imrsearch.contract;

/** Facets counted by three nodes, of letters that lie apart. */
class FacetCountsClusterTest extends FacetCountsContract {
  FacetCountsClusterTest() {
    super(OnCluster::over, 200);
  }
}
