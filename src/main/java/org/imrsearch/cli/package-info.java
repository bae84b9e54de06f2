/** The commands, one class each, and the composition root. */
@NullMarked
package org.imrsearch.cli;

import org.jspecify.annotations.NullMarked;
