package org.imrsearch.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.ConfigException;

/** Names of fields, for a shell to complete. Settings that can't be read have none. */
abstract sealed class FieldNames implements Iterable<String> {

  /** What a filter begins with: a name and an equals sign. */
  static final class ForFilters extends FieldNames {
    @Override
    Stream<String> names(IndexSchema schema) {
      return schema.fields().stream().map(field -> field.name() + "=");
    }
  }

  /** The fields that are counted. */
  static final class OfFacets extends FieldNames {
    @Override
    Stream<String> names(IndexSchema schema) {
      return schema.fields().stream().filter(Field::facet).map(Field::name);
    }
  }

  abstract Stream<String> names(IndexSchema schema);

  @Override
  public Iterator<String> iterator() {
    try {
      return names(IndexSchema.load(new Options.Config().folder())).iterator();
    } catch (ConfigException e) {
      // Completion has no place for a message; the command that is being typed will give it.
      return List.<String>of().iterator();
    }
  }
}
