package org.imrsearch.schema;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

  /** Reads the values of one field off a ruling. */
  @FunctionalInterface
  interface Values {
    Stream<? extends FieldValue> of(RulingView view);
  }

  /**
   * @param kind what every value of the field is
   */
  record Source(Class<? extends FieldValue> kind, Values values) {}

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
    keyword(table, "case", v -> v.determination().caseNumber().map(CaseNumber::value).stream());
    keyword(table, "file", v -> Stream.of(v.determination().sourceFile()));
    keyword(table, "layout", v -> Stream.of(v.determination().layout().code()));
    keyword(table, "outcome", v -> v.determination().outcome().map(Outcome::code).stream());
    text(table, "summary", v -> Stream.of(v.determination().summary()));
    table.put("diagnosis", new Source(FieldValue.Keyword.class, RulingView::diagnoses));
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
    text(table, "service", RulingView::service);
    text(table, "rationale", v -> Stream.of(v.ruling().rationale()));
    keyword(table, "decision", v -> v.ruling().decision().map(Decision::code).stream());
    keyword(table, "procedure", v -> v.ruling().procedure().stream());
    keyword(table, "bodyPart", RulingView::bodyParts);
    keyword(table, "drugClass", RulingView::drugClasses);
    table.put("category", new Source(FieldValue.PathValue.class, RulingView::category));
    table.put("drug", new Source(FieldValue.PathValue.class, RulingView::drugs));
  }

  private static void ofCitations(Map<String, Source> table) {
    guideline(table, "guideline", citation -> true);
    guideline(table, "guideline.reviewer", c -> c.citedBy() == CitedBy.REVIEWER);
    guideline(
        table, "guideline.claimsAdministrator", c -> c.citedBy() == CitedBy.CLAIMS_ADMINISTRATOR);
    table.put("topic", new Source(FieldValue.Keyword.class, RulingView::topics));
    table.put("page", new Source(FieldValue.Pages.class, RulingView::pages));
    keyword(table, "citedBy", v -> v.ruling().citations().stream().map(c -> c.citedBy().code()));
    keyword(table, "agreement", v -> Stream.of(Agreement.of(v.ruling()).code()));
  }

  private static void ofPeople(Map<String, Source> table) {
    whole(table, "age", v -> v.determination().worker().age());
    keyword(table, "ageBand", v -> v.determination().worker().age().map(AgeBand::of).stream());
    keyword(table, "sex", v -> v.determination().worker().sex().map(Sex::code).stream());
    keyword(table, "specialty", RulingView::specialties);
    keyword(table, "licensure", v -> v.determination().reviewer().licensure().stream());
  }

  private static void text(
      Map<String, Source> table, String name, Function<RulingView, Stream<String>> texts) {
    Values values = v -> texts.apply(v).filter(t -> !t.isBlank()).map(FieldValue.Text::new);
    table.put(name, new Source(FieldValue.Text.class, values));
  }

  private static void keyword(
      Map<String, Source> table, String name, Function<RulingView, Stream<String>> texts) {
    Values values = v -> texts.apply(v).map(text -> new FieldValue.Keyword(text, text));
    table.put(name, new Source(FieldValue.Keyword.class, values));
  }

  private static void guideline(Map<String, Source> table, String name, Predicate<Citation> which) {
    table.put(name, new Source(FieldValue.PathValue.class, v -> v.guidelines(which)));
  }

  private static void day(
      Map<String, Source> table, String name, Function<Header, Optional<LocalDate>> date) {
    Values values = v -> date.apply(v.determination().header()).map(FieldValue.Day::new).stream();
    table.put(name, new Source(FieldValue.Day.class, values));
  }

  private static void year(
      Map<String, Source> table, String name, Function<Header, Optional<LocalDate>> date) {
    whole(table, name, v -> date.apply(v.determination().header()).map(LocalDate::getYear));
  }

  private static void whole(
      Map<String, Source> table, String name, Function<RulingView, Optional<Integer>> number) {
    Values values = v -> number.apply(v).map(n -> new FieldValue.Whole(n)).stream();
    table.put(name, new Source(FieldValue.Whole.class, values));
  }
}
