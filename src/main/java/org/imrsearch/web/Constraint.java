package org.imrsearch.web;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * A filter or exclusion of a search, which can be taken away.
 *
 * @param label the field's name for people
 * @param value what it asks for
 * @param excluded whether it leaves out what it names
 * @param removal the search without it
 */
public record Constraint(String label, String value, boolean excluded, String removal) {

  static List<Constraint> of(SearchState state, IndexSchema schema, String path) {
    List<Constraint> all = new ArrayList<>();
    state.filters().forEach(filter -> all.add(of(filter, false, state, schema, path)));
    state.excludes().forEach(exclude -> all.add(of(exclude, true, state, schema, path)));
    return all;
  }

  private static Constraint of(
      String text, boolean excluded, SearchState state, IndexSchema schema, String path) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals).strip();
    String value = equals < 0 ? "" : text.substring(equals + 1).strip();
    return new Constraint(
        schema.field(name).map(Field::label).orElse(name),
        value.replace("..", " \u2013 ").strip(),
        excluded,
        state.dropping(text).on(path));
  }
}
