/** What every engine must do, tested in the same way for each. */
@NullMarked
package org.imrsearch.contract;

import org.jspecify.annotations.NullMarked;
