/**
 * The engine on an OpenSearch cluster: the only package that imports its client. {@link
 * org.imrsearch.opensearch.Cluster} is the connection, which says raw JSON.
 */
@NullMarked
package org.imrsearch.opensearch;

import org.jspecify.annotations.NullMarked;
