/** The pages and the HTTP API: one open index, asked by people's browsers and by programs. */
@NullMarked
package org.imrsearch.web;

import org.jspecify.annotations.NullMarked;
