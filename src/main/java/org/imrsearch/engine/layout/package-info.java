/** What an index holds of a ruling's values, whatever the engine. */
@NullMarked
package org.imrsearch.engine.layout;

import org.jspecify.annotations.NullMarked;
