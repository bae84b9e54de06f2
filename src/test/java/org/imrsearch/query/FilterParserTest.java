package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.imrsearch.query.Query.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "decision=overturned > decision > decision:overturned",
        "Decision = Overturned > decision > decision:Overturned",
        "decision=\"overturned\" > decision > decision:overturned",
        "ageBand=70 and over > ageBand > ageBand:\"70 and over\"",
        "guideline=mtus/chronic pain > guideline > guideline:\"MTUS/Chronic Pain\"",
        "guideline=ODG > guideline > guideline:ODG",
        "guideline=OTHER/x > guideline > guideline:OTHER/x",
        "drug=norco > drug > drug:Opioids/hydrocodone/acetaminophen",
        "drug=hydro* > drug > drug:hydro*",
        "drugClass=norco > drugClass > drugClass:Opioids",
        "diagnosis=-mri OR (x > diagnosis > diagnosis:\"-mri OR (x\"",
        "topic=Special Studies > topic > topic:\"Special Studies\"",
        "year=2015 > year > year:2015",
        "year=2014..2016 > year > year:2014..2016",
        "age=..40 > age > age:..40",
        "page=57 > page > page:57",
        "decided=2014-03 > decided > decided:2014-03-01..2014-03-31",
        "decided=2014.. > decided > decided:2014-01-01..",
        "service=mri > service > service:mri",
        "service=epidural steroid > service > service:\"epidural steroid\"",
        "case=cm14 1003 > case > CM14-0001003",
        "case=cm14-00* > case > case:CM14-00*",
        "file=a=b.pdf > file > file:\"a=b.pdf\""
      })
  void readsAFilterAsOneValue(String text, String field, String canonical) {
    Filter filter = QueryLanguage.FILTERS.filter(text);

    assertThat(filter.field()).isEqualTo(field);
    assertThat(QueryPrinter.print(filter.value())).isEqualTo(canonical);
  }

  @Test
  void filtersByTheWholeValueThatAFacetShows() {
    assertThat(QueryLanguage.FILTERS.filter("topic=opioids").value())
        .isEqualTo(new Value("topic", "opioids"));
    assertThat(QueryLanguage.FILTERS.filter("diagnosis=odd ache").value())
        .isEqualTo(new Value("diagnosis", "odd ache"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "decision > a filter without a value > ^^^^^^^^",
        "decison=upheld > there is no field \"decison\"; did you mean decision? > ^^^^^^^",
        "=upheld > there is no field \"\" > ^",
        "decision= > nothing to search for > .........^",
        "decision=\"\" > nothing to search for > ..........^",
        "sex=fe* > sex is searched by whole values > ....^^^",
        "age=old > not a whole number > ....^^^",
        "decided=soon > not a date > ........^^^^",
        "case=xyz > not a case number > .....^^^"
      })
  void refusesAFilterThatFitsNoField(String text, String message, String carets) {
    QueryException e =
        catchThrowableOfType(QueryException.class, () -> QueryLanguage.FILTERS.filter(text));

    assertThat(e.getMessage())
        .startsWith(message)
        .contains("\n  " + text + "\n  " + carets.replace('.', ' '));
  }

  @Test
  void readsAFacetAndItsSize() {
    assertThat(QueryLanguage.FILTERS.facet("decision")).isEqualTo(FacetRequest.of("decision", 10));
    assertThat(QueryLanguage.FILTERS.facet("bodypart=3")).isEqualTo(FacetRequest.of("bodyPart", 3));
    assertThat(QueryLanguage.FILTERS.facet("guideline.reviewer=5"))
        .isEqualTo(
            new FacetRequest("guideline.reviewer", 5, 2, Optional.empty(), Optional.empty()));
  }

  @Test
  void readsWhatToBrowse() {
    assertThat(browse("drug", "opioids", "Norco"))
        .isEqualTo(
            new FacetRequest(
                "drug",
                5,
                3,
                Optional.of("Opioids"),
                Optional.of("Norco"),
                Optional.of("Opioids/hydrocodone/acetaminophen")));
    assertThat(browse("guideline", "mtus/chronic pain", "xyz"))
        .isEqualTo(
            new FacetRequest(
                "guideline", 5, 3, Optional.of("MTUS/Chronic Pain"), Optional.of("xyz")));
    assertThat(browse("decided", "2014", "").under()).contains("2014");
  }

  @Test
  void belowAValueWithoutLevelsIsNothing() {
    QueryException e =
        catchThrowableOfType(QueryException.class, () -> browse("sex", "female", ""));

    assertThat(e).hasMessageContaining("nothing lies below the values of sex");
    assertThat(e.error().names()).contains("guideline", "decided").doesNotContain("sex");
  }

  private static FacetRequest browse(String field, String under, String find) {
    return QueryLanguage.FILTERS.browse(
        field, 5, 3, Optional.of(under), Optional.of(find).filter(text -> !text.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "summary, summary is not counted as a facet",
    "denied=5, denied is not counted as a facet",
    "gideline, there is no field \"gideline\"; did you mean guideline?",
    "decision=0, not a number of values",
    "decision=many, not a number of values",
    "decision=, not a number of values",
    "decision=-1, not a number of values",
    "decision=1000000, not a number of values"
  })
  void refusesAFacetThatIsNone(String text, String message) {
    QueryException e =
        catchThrowableOfType(QueryException.class, () -> QueryLanguage.FILTERS.facet(text));

    assertThat(e.getMessage()).startsWith(message);
  }

  @Test
  void namesTheFacetsThereAre() {
    QueryException e =
        catchThrowableOfType(QueryException.class, () -> QueryLanguage.FILTERS.facet("age"));

    assertThat(e.error().names()).isEqualTo(QueryLanguage.SCHEMA.facets());
    assertThat(e).hasMessageContaining("\nThere are: decision, outcome, guideline,");
    assertThat(List.of(e.error().start(), e.error().end())).isEqualTo(List.of(0, 3));
  }
}
