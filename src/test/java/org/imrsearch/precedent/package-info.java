@NullMarked
package org.imrsearch.precedent;

import org.jspecify.annotations.NullMarked;
