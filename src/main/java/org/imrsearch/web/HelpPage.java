package org.imrsearch.web;

import java.util.List;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;

/**
 * What the help shows of the fields.
 *
 * @param fields in the order in which they are shown everywhere
 */
public record HelpPage(List<Row> fields) {
  public HelpPage {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param kind what its values are
   * @param values where they are; empty where they are not counted
   */
  public record Row(String name, String label, String kind, String help, String values) {}

  static HelpPage of(IndexSchema schema) {
    return new HelpPage(schema.fields().stream().map(HelpPage::row).toList());
  }

  private static Row row(Field field) {
    return new Row(
        field.name(),
        field.label(),
        kind(field),
        field.help(),
        field.facet() ? BrowsePages.path(field.name(), "", "") : "");
  }

  private static String kind(Field field) {
    return switch (field) {
      case Field.TextField f -> "words";
      case Field.KeywordField f -> "whole values";
      case Field.PathField f -> "path";
      case Field.DateField f -> "date";
      case Field.NumberField f -> "number";
      case Field.PageField f -> "page";
    };
  }
}
