/** What the program costs, measured: {@code mvn -B -Pbench test}. No part of the tests. */
@NullMarked
package org.imrsearch.bench;

import org.jspecify.annotations.NullMarked;
