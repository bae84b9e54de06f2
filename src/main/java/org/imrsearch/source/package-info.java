/**
 * From a path, folder, zip archive or standard input to the text of one letter, or a typed reason
 * why not.
 */
@NullMarked
package org.imrsearch.source;

import org.jspecify.annotations.NullMarked;
