package org.imrsearch.engine.facet;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.imrsearch.schema.Field;

/** How the values of a facet field are written, in queries and for people. */
public enum FacetWording {
  /** Names as they are; pages by their numbers. */
  NAMES,

  /** Short words of the program's own: "same-document" is shown as "Same document". */
  CODES,

  /** Years and months, as dates are typed; shown in the order of time. */
  MONTHS;

  /** Returns how the values of a field are written. */
  public static FacetWording of(Field field) {
    return switch (field) {
      case Field.KeywordField f -> f.catalogue().isEmpty() && f.words().isEmpty() ? CODES : NAMES;
      case Field.DateField f -> MONTHS;
      case Field.PathField f -> NAMES;
      case Field.NumberField f -> NAMES;
      case Field.TextField f -> NAMES;
      case Field.PageField f -> NAMES;
    };
  }

  /** Returns a path as it is written in queries. */
  String value(String path) {
    return FacetPath.segments(path).stream()
        .map(segment -> FacetPath.isPage(segment) ? "" + FacetPath.page(segment) : segment)
        .collect(Collectors.joining(this == MONTHS ? "-" : "/"));
  }

  /** Returns what the last segment of a path is called. */
  String label(String path) {
    String last = FacetPath.last(path);
    if (FacetPath.isPage(last)) {
      return "p. " + FacetPath.page(last);
    }
    return switch (this) {
      case NAMES -> last;
      case CODES -> inWords(last);
      case MONTHS -> FacetPath.above(path).isEmpty() ? last : month(Integer.parseInt(last));
    };
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Hyphens between letters and capitals inside are where words begin; 20-29 stays. */
  private static String inWords(String code) {
    StringBuilder words = new StringBuilder(code.length() + 4);
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean afterLetter = i > 0 && Character.isLetter(code.charAt(i - 1));
      if (i == 0) {
        words.append(Character.toUpperCase(c));
      } else if (c == '-' && afterLetter) {
        words.append(' ');
      } else if (Character.isUpperCase(c) && Character.isLowerCase(code.charAt(i - 1))) {
        words.append(' ').append(Character.toLowerCase(c));
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }

  /** Returns a path from the root to a month. */
  public static String month(int year, int month) {
    return FacetPath.of(List.of(Integer.toString(year), (month < 10 ? "0" : "") + month));
  }
}
