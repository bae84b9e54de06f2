package org.imrsearch.query;

import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/** The error on a name that is no field's: it says which there are, and which was meant. */
final class UnknownField {
  private UnknownField() {}

  static QueryException in(IndexSchema schema, String query, int start, int end) {
    String name = query.substring(start, end);
    return new QueryException(
        query,
        new QueryError(
            "there is no field \"" + name + "\"",
            start,
            Math.max(end, start + 1),
            "",
            schema.nearest(name),
            schema.fields().stream().map(Field::name).toList()));
  }
}
