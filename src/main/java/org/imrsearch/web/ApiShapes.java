package org.imrsearch.web;

import static org.imrsearch.web.Shape.count;
import static org.imrsearch.web.Shape.date;
import static org.imrsearch.web.Shape.flag;
import static org.imrsearch.web.Shape.fraction;
import static org.imrsearch.web.Shape.list;
import static org.imrsearch.web.Shape.map;
import static org.imrsearch.web.Shape.named;
import static org.imrsearch.web.Shape.object;
import static org.imrsearch.web.Shape.oneOf;
import static org.imrsearch.web.Shape.orNull;
import static org.imrsearch.web.Shape.reference;
import static org.imrsearch.web.Shape.text;
import static org.imrsearch.web.Shape.whole;

import java.util.Arrays;
import java.util.function.Function;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Outcome;

/** What answers look like. Tests hold real answers against them. */
final class ApiShapes {
  static final Shape DECISION = codes(Decision.values(), Decision::code);

  private static final Shape PARTY = codes(CitedBy.values(), CitedBy::code);

  static final Shape CITATION =
      named(
          "Citation",
          object()
              .with("citedBy", PARTY)
              .with("source", codes(GuidelineSource.values(), GuidelineSource::code))
              .with("document", orNull(text()))
              .with("edition", orNull(text()))
              .with("chapter", orNull(text()))
              .with("topic", orNull(text()))
              .with("pages", list(list(whole())))
              .with("guideline", list(text()))
              .with("inferredTopics", list(text())));

  static final Shape DIAGNOSIS =
      named(
          "Diagnosis",
          object()
              .with("text", text())
              .with("concept", orNull(text()))
              .with("bodyPart", orNull(text()))
              .with("assertion", codes(Assertion.values(), Assertion::code)));

  static final Shape.ObjectOf HIT =
      object()
          .with("id", text())
          .with("caseNumber", orNull(text()))
          .with("ruling", whole())
          .with("service", text())
          .with("decision", orNull(DECISION))
          .with("decisionDate", orNull(date()))
          .with("score", fraction())
          .with("citations", list(CITATION))
          .with("highlights", list(object().with("field", text()).with("text", text())))
          .maybe("alike", count())
          .maybe(
              "explanation",
              list(
                  object()
                      .with("field", text())
                      .with("matched", text())
                      .with("points", fraction())));

  private static final Shape FACET_COUNT =
      named(
          "FacetCount",
          object()
              .with("value", text())
              .with("label", text())
              .with("rulings", count())
              .with("overturned", count())
              .with("upheld", count())
              .maybe("children", list(reference("FacetCount"))));

  static final Shape RESPONSE =
      named(
          "SearchResponse",
          object()
              .with("query", text())
              .with("relaxed", flag())
              .with("letGo", list(text()))
              .with("didYouMean", orNull(text()))
              .with("rulings", count())
              .with("determinations", count())
              .with("exact", flag())
              .with("tookMillis", count())
              .with("hits", list(named("Hit", HIT)))
              .with("facets", map(list(FACET_COUNT))));

  private static final Shape REQUESTED =
      object()
          .with(
              "drugs",
              list(
                  object()
                      .with("text", text())
                      .with("drug", orNull(text()))
                      .with("drugClass", orNull(text()))
                      .with("strength", orNull(text()))
                      .with("quantity", orNull(text()))))
          .with("bodyParts", list(text()))
          .with("laterality", orNull(codes(Laterality.values(), Laterality::code)))
          .with("sessions", orNull(whole()));

  private static final Shape RULING =
      named(
          "Ruling",
          object()
              .with("number", whole())
              .with("service", text())
              .with("eligiblePortion", orNull(text()))
              .with("category", list(text()))
              .with("procedure", orNull(text()))
              .with("requested", REQUESTED)
              .with("decision", orNull(DECISION))
              .with("citations", list(CITATION))
              .with("noEvidence", list(PARTY))
              .with("rationale", text()));

  private static final Shape.ObjectOf HEADER =
      object()
          .with("dateAssigned", orNull(date()))
          .with("dateOfInjury", orNull(date()))
          .with("decisionDate", orNull(date()))
          .with("urDenialDate", orNull(date()))
          .with("applicationReceived", orNull(date()))
          .with("priority", orNull(text()))
          .with("outcome", orNull(codes(Outcome.values(), Outcome::code)))
          .with(
              "reviewer",
              object().with("licensure", list(text())).with("specialties", list(text())))
          .with("worker", object().with("age", orNull(whole())).with("sex", orNull(text())));

  static final Shape DETERMINATION =
      named(
          "Determination",
          object()
              .with("id", text())
              .with("caseNumber", orNull(text()))
              .with("sourceFile", text())
              .with("layout", codes(Layout.values(), Layout::code))
              .withAll(HEADER)
              .with("diagnoses", list(DIAGNOSIS))
              .with(
                  "medications",
                  list(
                      object()
                          .with("text", text())
                          .with("drug", orNull(text()))
                          .with("drugClass", orNull(text()))))
              .with("summary", text())
              .with("rulings", list(RULING))
              .with(
                  "issues",
                  list(
                      object()
                          .with("code", codes(IssueCode.values(), IssueCode::code))
                          .with("line", whole())
                          .with("message", text()))));

  static final Shape.ObjectOf RATE =
      object()
          .with("rulings", count())
          .with("overturned", count())
          .with("share", fraction())
          .with("low", fraction())
          .with("high", fraction());

  static final Shape.ObjectOf OUTCOME =
      object().with("value", text()).with("label", text()).withAll(RATE);

  static final Shape OUTCOMES =
      named(
          "Outcomes",
          object()
              .with("by", list(text()))
              .with("all", RATE)
              .with("undecided", count())
              .with("valuesLeft", count())
              .with("columns", list(OUTCOME))
              .with("rows", list(OUTCOME.maybe("cells", list(RATE)))));

  static final Shape FIELDS =
      list(
          named(
              "Field",
              object()
                  .with("name", text())
                  .with("label", text())
                  .with("kind", oneOf("text", "keyword", "path", "date", "number", "page"))
                  .with("facet", flag())
                  .with("help", text())));

  static final Shape HEALTH =
      named(
          "Health",
          object()
              .with("status", oneOf("ok"))
              .with("rulings", count())
              .with("determinations", count())
              .with("version", text()));

  static final Shape PROBLEM_KINDS =
      list(
          object()
              .with("code", text())
              .with("title", text())
              .with("status", whole())
              .with("meaning", text()));

  static final Shape PROBLEM =
      named(
          "Problem",
          object()
              .with("type", text())
              .with("title", text())
              .with("status", whole())
              .with("detail", text())
              .maybe("parameter", text())
              .maybe("value", text())
              .maybe("position", object().with("start", count()).with("end", count()))
              .maybe("nearest", text())
              .maybe("names", list(text())));

  private ApiShapes() {}

  static <E> Shape codes(E[] constants, Function<E, String> code) {
    return oneOf(Arrays.stream(constants).map(code).toArray(String[]::new));
  }
}
