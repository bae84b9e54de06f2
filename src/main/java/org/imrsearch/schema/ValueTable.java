package org.imrsearch.schema;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Outcome;
import org.imrsearch.determination.Sex;

/** The one table of the fields that can be declared: where the values of each come from. */
final class ValueTable {
  /** By field name. */
  static final Map<String, Source> SOURCES = sources();

  private ValueTable() {}

  /** Reads the values of one field off a ruling; a value may come twice. */
  @FunctionalInterface
  interface Values {
    List<? extends FieldValue> of(RulingView view);
  }

  /**
   * @param kind what every value of the field is
   * @param ofLetter whether all rulings of a letter have the same values
   */
  record Source(Class<? extends FieldValue> kind, boolean ofLetter, Values values) {}

  private static Map<String, Source> sources() {
    Map<String, Source> table = new LinkedHashMap<>();
    ofLetter(table);
    ofHeader(table);
    ofRuling(table);
    ofCitations(table);
    ofPeople(table);
    return Collections.unmodifiableMap(table);
  }

  private static void ofLetter(Map<String, Source> table) {
    put(table, "case", v -> keywords(v.determination().caseNumber().map(CaseNumber::value)));
    put(table, "file", v -> keyword(v.determination().sourceFile()));
    put(table, "layout", v -> keyword(v.determination().layout().code()));
    put(table, "outcome", v -> keywords(v.determination().outcome().map(Outcome::code)));
    ofLetter(table, "summary", FieldValue.Text.class, v -> text(v.determination().summary()));
    ofLetter(table, "diagnosis", FieldValue.Keyword.class, RulingView::diagnoses);
  }

  private static void ofHeader(Map<String, Source> table) {
    day(table, "decided", Header::decisionDate);
    day(table, "injured", Header::dateOfInjury);
    day(table, "assigned", Header::dateAssigned);
    day(table, "received", Header::applicationReceived);
    day(table, "denied", Header::urDenialDate);
    year(table, "year", Header::decisionDate);
    year(table, "injuryYear", Header::dateOfInjury);
  }

  private static void ofRuling(Map<String, Source> table) {
    ofRuling(table, "service", FieldValue.Text.class, RulingView::service);
    ofRuling(table, "rationale", FieldValue.Text.class, v -> text(v.ruling().rationale()));
    keyword(table, "decision", v -> keywords(v.ruling().decision().map(Decision::code)));
    keyword(table, "procedure", v -> keywords(v.ruling().procedure()));
    keyword(table, "bodyPart", v -> keywords(v.bodyParts()));
    keyword(table, "drugClass", v -> keywords(v.drugClasses()));
    ofRuling(table, "category", FieldValue.PathValue.class, RulingView::category);
    ofRuling(table, "drug", FieldValue.PathValue.class, RulingView::drugs);
  }

  private static void ofCitations(Map<String, Source> table) {
    guideline(table, "guideline", citation -> true);
    guideline(table, "guideline.reviewer", c -> c.citedBy() == CitedBy.REVIEWER);
    guideline(
        table, "guideline.claimsAdministrator", c -> c.citedBy() == CitedBy.CLAIMS_ADMINISTRATOR);
    keyword(table, "topic", RulingView::topics);
    ofRuling(table, "page", FieldValue.Pages.class, RulingView::pages);
    keyword(table, "citedBy", v -> keywords(v.citedBy()));
    keyword(table, "agreement", v -> keyword(Agreement.of(v.ruling()).code()));
  }

  private static void ofPeople(Map<String, Source> table) {
    whole(table, "age", v -> v.determination().worker().age());
    put(table, "ageBand", v -> keywords(v.determination().worker().age().map(AgeBand::of)));
    put(table, "sex", v -> keywords(v.determination().worker().sex().map(Sex::code)));
    put(table, "specialty", v -> keywords(v.specialties()));
    put(table, "licensure", v -> keywords(v.determination().reviewer().licensure()));
  }

  private static void ofLetter(
      Map<String, Source> table, String name, Class<? extends FieldValue> kind, Values values) {
    table.put(name, new Source(kind, true, values));
  }

  private static void ofRuling(
      Map<String, Source> table, String name, Class<? extends FieldValue> kind, Values values) {
    table.put(name, new Source(kind, false, values));
  }

  private static void put(Map<String, Source> table, String name, Values keywords) {
    ofLetter(table, name, FieldValue.Keyword.class, keywords);
  }

  private static void keyword(Map<String, Source> table, String name, Values keywords) {
    ofRuling(table, name, FieldValue.Keyword.class, keywords);
  }

  private static void guideline(Map<String, Source> table, String name, Predicate<Citation> which) {
    ofRuling(table, name, FieldValue.PathValue.class, v -> v.guidelines(which));
  }

  private static void day(
      Map<String, Source> table, String name, Function<Header, Optional<LocalDate>> date) {
    ofLetter(
        table,
        name,
        FieldValue.Day.class,
        v -> listed(date.apply(v.determination().header()).map(FieldValue.Day::new)));
  }

  private static void year(
      Map<String, Source> table, String name, Function<Header, Optional<LocalDate>> date) {
    whole(table, name, v -> date.apply(v.determination().header()).map(LocalDate::getYear));
  }

  private static void whole(
      Map<String, Source> table, String name, Function<RulingView, Optional<Integer>> number) {
    ofLetter(
        table,
        name,
        FieldValue.Whole.class,
        v -> listed(number.apply(v).map(n -> new FieldValue.Whole(n))));
  }

  private static List<FieldValue.Text> text(String text) {
    return text.isBlank() ? List.of() : List.of(new FieldValue.Text(text));
  }

  private static List<FieldValue.Keyword> keyword(String value) {
    return List.of(new FieldValue.Keyword(value, value));
  }

  private static List<FieldValue.Keyword> keywords(Optional<String> value) {
    return value.map(ValueTable::keyword).orElse(List.of());
  }

  private static List<FieldValue.Keyword> keywords(List<String> values) {
    return values.stream().map(value -> new FieldValue.Keyword(value, value)).toList();
  }

  private static <T> List<T> listed(Optional<T> value) {
    return value.map(List::of).orElse(List.of());
  }
}
