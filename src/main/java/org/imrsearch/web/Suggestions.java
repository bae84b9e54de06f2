package org.imrsearch.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.imrsearch.query.Hit;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.schema.Field;

/**
 * Says what somebody who is typing a query may mean: the names of fields, the values of the field
 * that is named, cases by the beginning of their number, and what rulings are about by the words
 * typed. Each is something that the index has.
 */
final class Suggestions {
  /** What free words are most often the beginning of. */
  private static final List<String> ABOUT =
      List.of("procedure", "diagnosis", "drug", "guideline", "bodyPart", "specialty");

  /** Names have more words at times; nobody types all of them. */
  private static final int MOST_WORDS = 4;

  /** Of more words than these together, one is as a rule of something else. */
  private static final int MOST_OF_ALIAS = 2;

  private static final int MOST_FIELDS = 2;
  private static final int LEAST_LETTERS = 2;
  private static final Pattern CASE = Pattern.compile("(?i)cm\\d{2}(-\\d{0,7})?|\\d{2}-\\d{1,7}");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*");

  private final Archive archive;
  private final KnownValues values;

  Suggestions(Archive archive) {
    this.archive = archive;
    this.values = new KnownValues(archive);
  }

  /**
   * Suggests.
   *
   * @param typed what stands before the cursor
   * @return the likeliest first
   */
  List<Suggestion> of(String typed, int most) {
    TypedPart part = TypedPart.at(typed);
    List<Suggestion> all = new ArrayList<>();
    if (part.field().isPresent()) {
      archive.schema().field(part.field().get()).ifPresent(f -> valuesOf(f, part, most, all));
    } else if (CASE.matcher(part.text()).matches()) {
      cases(part, most, all);
    } else if (part.text().length() >= LEAST_LETTERS) {
      fields(part, all);
      about(typed, part.start(), most, all);
    }
    return all.stream().limit(most).toList();
  }

  private void fields(TypedPart part, List<Suggestion> to) {
    String begun = part.text().toLowerCase(Locale.ROOT);
    for (Field field : archive.schema().fields()) {
      if (to.size() < MOST_FIELDS && field.name().toLowerCase(Locale.ROOT).startsWith(begun)) {
        to.add(
            new Suggestion(
                "field", field.name() + ":", part.start(), field.label(), OptionalLong.empty()));
      }
    }
  }

  private void valuesOf(Field field, TypedPart part, int most, List<Suggestion> to) {
    if (field.name().equals("case")) {
      cases(part, most, to);
      return;
    }
    found(field.name(), part.text(), most)
        .forEach(value -> to.add(suggestion(field.name(), value, part.start())));
  }

  /** Looks for names that the last words begin, for the most words at once first. */
  private void about(String typed, int start, int most, List<Suggestion> to) {
    Map<String, Suggestion> found = new LinkedHashMap<>();
    for (int words = MOST_WORDS; words >= 1 && found.size() < most; words--) {
      int from = TypedPart.startOfWords(typed, start, words);
      if (from < 0) {
        continue;
      }
      List<Suggestion> named = new ArrayList<>();
      for (String field : ABOUT) {
        found(field, typed.substring(from), most)
            .forEach(value -> named.add(suggestion(field, value, from)));
      }
      named.sort(Comparator.comparingLong((Suggestion one) -> one.rulings().orElse(0)).reversed());
      named.forEach(one -> found.putIfAbsent(one.text(), one));
    }
    to.addAll(found.values());
  }

  /** Finds the values whose names a text begins; then those with a word that it begins. */
  private List<KnownValues.Value> found(String field, String text, int most) {
    String begun = text.toLowerCase(Locale.ROOT);
    List<KnownValues.Value> first = new ArrayList<>();
    List<KnownValues.Value> second = new ArrayList<>();
    for (KnownValues.Value value : values.of(field)) {
      if (value.name().startsWith(begun) || startsPath(value, begun)) {
        first.add(value);
      } else if (second.size() < most && hasWordFrom(value.name(), begun)) {
        second.add(value);
      }
      if (first.size() >= most) {
        return first;
      }
    }
    if (begun.length() >= LEAST_LETTERS && text.strip().split(" ", -1).length <= MOST_OF_ALIAS) {
      alias(field, text).filter(value -> !first.contains(value)).ifPresent(v -> first.add(0, v));
    }
    second.stream().filter(value -> !first.contains(value)).forEach(first::add);
    return first.stream().limit(most).toList();
  }

  private static boolean startsPath(KnownValues.Value value, String begun) {
    return begun.indexOf('/') > 0 && value.value().regionMatches(true, 0, begun, 0, begun.length());
  }

  private static boolean hasWordFrom(String name, String begun) {
    for (int at = name.indexOf(begun); at > 0; at = name.indexOf(begun, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return !begun.isEmpty();
      }
    }
    return false;
  }

  /** Finds the value that a text is another name of. */
  private Optional<KnownValues.Value> alias(String field, String text) {
    try {
      return archive.filters().filter(field + "=" + text).value() instanceof Query.Value known
          ? values.of(field).stream().filter(v -> v.value().equals(known.value())).findFirst()
          : Optional.empty();
    } catch (QueryException e) {
      return Optional.empty();
    }
  }

  private static Suggestion suggestion(String field, KnownValues.Value value, int start) {
    String written =
        PLAIN.matcher(value.value()).matches() ? value.value() : '"' + value.value() + '"';
    return new Suggestion(
        field, field + ":" + written, start, value.label(), OptionalLong.of(value.rulings()));
  }

  /** Finds cases by the beginning of their number. */
  private void cases(TypedPart part, int most, List<Suggestion> to) {
    String query = "case:" + part.text() + "*";
    try {
      SearchRequest request =
          SearchState.everything().querying(query).showing(2 * most, 0).request(archive, List.of());
      archive.engine().search(request).hits().stream()
          .map(Hit::caseNumber)
          .flatMap(Optional::stream)
          .distinct()
          .limit(most)
          .forEach(
              number ->
                  to.add(
                      new Suggestion("case", number, part.start(), number, OptionalLong.empty())));
    } catch (ProblemException | QueryException e) {
      // Not the beginning of a case number.
    }
  }
}
