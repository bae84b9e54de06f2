/** What the program survives, by injecting faults into it: {@code mvn -B -Pfaults test}. */
@NullMarked
package org.imrsearch.faults;

import org.jspecify.annotations.NullMarked;
