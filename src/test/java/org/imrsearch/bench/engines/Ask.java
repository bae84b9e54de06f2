package org.imrsearch.bench.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A search, in no engine's language. What is empty asks for nothing.
 *
 * @param kind the class it is counted in
 * @param all words that must be there
 * @param any words of which one must be there
 * @param none words that must not be there
 * @param phrase words in a row
 * @param within a value that must be there
 * @param page a page of the guideline that {@code within} names
 * @param chosen a value chosen of a facet: it narrows hits, and all facets but its own
 */
record Ask(
    Kind kind,
    List<String> all,
    List<String> any,
    List<String> none,
    List<String> phrase,
    Optional<Value> within,
    OptionalInt page,
    Optional<Value> chosen) {

  /** The facets counted with every search. */
  static final List<String> FACETS =
      List.of("decision", "guideline", "category", "diagnosis", "bodyPart", "specialty", "year");

  /** How many hits are shown, and how many values of a facet. */
  static final int SHOWN = 10;

  /** A class of searches. */
  enum Kind {
    COMMON_WORD("one common word"),
    RARE_WORD("one rare word"),
    BROAD_WORDS("two or three broad words"),
    PHRASE("phrase"),
    BOOLEAN("boolean"),
    FIELD_FILTER("word and field filter"),
    PAGE_FILTER("page of a guideline"),
    EVERYTHING("everything"),
    DRILL_DOWN("word and facet chosen, sideways counts");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * A value of a field.
   *
   * @param path joined by {@link ExtractedLetter#LEVEL}; of fields without levels, the value
   */
  record Value(String field, String path) {

    String slashed() {
      return path.replace(ExtractedLetter.LEVEL, '/');
    }
  }

  static Ask words(Kind kind, List<String> all) {
    return new Ask(
        kind,
        all,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  Ask anyOf(List<String> words) {
    return new Ask(kind, all, words, none, phrase, within, page, chosen);
  }

  Ask without(List<String> words) {
    return new Ask(kind, all, any, words, phrase, within, page, chosen);
  }

  Ask inARow(List<String> words) {
    return new Ask(kind, all, any, none, words, within, page, chosen);
  }

  Ask within(Value value) {
    return new Ask(kind, all, any, none, phrase, Optional.of(value), page, chosen);
  }

  Ask onPage(int number) {
    return new Ask(kind, all, any, none, phrase, within, OptionalInt.of(number), chosen);
  }

  Ask choosing(Value value) {
    return new Ask(kind, all, any, none, phrase, within, page, Optional.of(value));
  }

  /** Returns whether nothing is asked for but everything. */
  boolean isEverything() {
    return typed().equals("*") && chosen.isEmpty();
  }

  /** Returns whether it asks for values alone. */
  boolean hasNoWords() {
    return all.isEmpty() && any.isEmpty() && none.isEmpty() && phrase.isEmpty();
  }

  /** Returns what one types into this program, beside the value chosen. */
  String typed() {
    List<String> parts = new ArrayList<>(all);
    if (!any.isEmpty()) {
      parts.add("(" + String.join(" OR ", any) + ")");
    }
    none.forEach(word -> parts.add("-" + word));
    if (!phrase.isEmpty()) {
      parts.add('"' + String.join(" ", phrase) + '"');
    }
    within.ifPresent(value -> parts.add(value.field() + ":\"" + value.slashed() + '"'));
    page.ifPresent(number -> parts.add("page:" + number));
    return parts.isEmpty() ? "*" : String.join(" ", parts);
  }
}
