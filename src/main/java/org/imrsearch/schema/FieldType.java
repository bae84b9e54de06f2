package org.imrsearch.schema;

import java.util.Arrays;

/** The types that a field can be declared with, each with the kind of value it takes. */
public enum FieldType {
  TEXT("text", FieldValue.Text.class),
  KEYWORD("keyword", FieldValue.Keyword.class),
  PATH("path", FieldValue.PathValue.class),
  DATE("date", FieldValue.Day.class),
  NUMBER("number", FieldValue.Whole.class),
  PAGE("page", FieldValue.Pages.class);

  private final String code;
  private final Class<? extends FieldValue> values;

  FieldType(String code, Class<? extends FieldValue> values) {
    this.code = code;
    this.values = values;
  }

  /** Returns the name used in {@code fields.yaml}. */
  public String code() {
    return code;
  }

  /** Returns the type that a field was declared with. */
  public static FieldType of(Field field) {
    return switch (field) {
      case Field.TextField f -> TEXT;
      case Field.KeywordField f -> KEYWORD;
      case Field.PathField f -> PATH;
      case Field.DateField f -> DATE;
      case Field.NumberField f -> NUMBER;
      case Field.PageField f -> PAGE;
    };
  }

  /** Returns the type whose fields take values of that kind. */
  static FieldType taking(Class<? extends FieldValue> kind) {
    return Arrays.stream(values()).filter(t -> t.values == kind).findFirst().orElseThrow();
  }
}
