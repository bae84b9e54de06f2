/** What a request asks of an index, worked out once for every engine. */
@NullMarked
package org.imrsearch.engine.plan;

import org.jspecify.annotations.NullMarked;
