package org.imrsearch.engine.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.imrsearch.engine.facet.FacetPath;
import org.imrsearch.engine.facet.FacetWording;
import org.imrsearch.schema.FieldValue;

/**
 * What an index holds of one value of one field.
 *
 * @param terms what it is filtered by, each comparable
 * @param number what ranges of it are compared with: a whole number, or a day counted from 1970
 * @param facets what it is counted by, each a {@link FacetPath}
 * @param words the text that its words are searched in, for fields whose words are
 */
public record IndexedValue(
    List<String> terms, OptionalLong number, List<String> facets, Optional<String> words) {
  public IndexedValue {
    terms = List.copyOf(terms);
    facets = List.copyOf(facets);
  }

  /** Returns what stands for a value in the index. */
  public static IndexedValue of(FieldValue value) {
    return switch (value) {
      case FieldValue.Text text -> words(text.text());
      case FieldValue.Keyword keyword ->
          new IndexedValue(
              List.of(FieldValue.comparable(keyword.value())),
              OptionalLong.empty(),
              List.of(FieldValue.cut(keyword.value())),
              Optional.of(keyword.words()));
      case FieldValue.PathValue path -> path(path);
      case FieldValue.Day day ->
          number(
              day.date().toEpochDay(),
              FacetWording.month(day.date().getYear(), day.date().getMonthValue()));
      case FieldValue.Whole whole -> number(whole.number(), Long.toString(whole.number()));
      case FieldValue.Pages pages -> terms(PageTerm.all(pages));
    };
  }

  private static IndexedValue words(String text) {
    return new IndexedValue(List.of(), OptionalLong.empty(), List.of(), Optional.of(text));
  }

  private static IndexedValue number(long number, String facet) {
    return new IndexedValue(
        List.of(), OptionalLong.of(number), List.of(FieldValue.cut(facet)), Optional.empty());
  }

  private static IndexedValue terms(List<String> terms) {
    return new IndexedValue(terms, OptionalLong.empty(), List.of(), Optional.empty());
  }

  /** A page is a last segment of the path, so that what a facet shows can be filtered by. */
  private static IndexedValue path(FieldValue.PathValue value) {
    List<String> terms = new ArrayList<>();
    for (int depth = 1; depth <= value.segments().size(); depth++) {
      terms.add(FieldValue.comparable(String.join("/", value.segments().subList(0, depth))));
    }
    String path = FieldValue.cut(FacetPath.of(value.segments()));
    List<String> facets = new ArrayList<>(List.of(path));
    for (FieldValue.PageSpan pages : value.pages()) {
      int last = PageTerm.last(pages.first(), pages.last());
      for (int page = pages.first(); page <= last; page++) {
        terms.add(FieldValue.comparable(value.joined() + "/" + page));
      }
      facets.add(FacetPath.pages(path, pages.first(), last, pages.there()));
    }
    return new IndexedValue(terms, OptionalLong.empty(), facets, Optional.of(value.words()));
  }
}
