/** Real OpenSearch clusters for tests, and what disturbs them: {@code mvn -B -Pcluster test}. */
@NullMarked
package org.imrsearch.cluster;

import org.jspecify.annotations.NullMarked;
