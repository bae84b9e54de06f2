/**
 * The fields of the index, declared once in {@code index-config/fields.yaml}, and the values that a
 * ruling has in them.
 */
@NullMarked
package org.imrsearch.schema;

import org.jspecify.annotations.NullMarked;
