package org.imrsearch.web;

import static org.imrsearch.web.Shape.count;
import static org.imrsearch.web.Shape.fraction;
import static org.imrsearch.web.Shape.list;
import static org.imrsearch.web.Shape.map;
import static org.imrsearch.web.Shape.named;
import static org.imrsearch.web.Shape.object;
import static org.imrsearch.web.Shape.oneOf;
import static org.imrsearch.web.Shape.orNull;
import static org.imrsearch.web.Shape.text;
import static org.imrsearch.web.Shape.whole;

/** What answers on precedents look like. */
final class PrecedentShapes {
  private static final Shape MATTER =
      object()
          .with("letter", orNull(text()))
          .with("service", text())
          .with("procedure", orNull(text()))
          .with("category", list(text()))
          .with("diagnoses", list(ApiShapes.DIAGNOSIS))
          .with("citations", list(ApiShapes.CITATION));

  private static final Shape NAMED_RATE =
      object().with("definition", text()).withAll(ApiShapes.RATE);

  private static final Shape PRECEDENT =
      named(
          "Precedent",
          ApiShapes.HIT.with(
              "why",
              list(
                  object()
                      .with(
                          "component",
                          oneOf(
                              "service",
                              "diagnosis",
                              "guideline",
                              "amount",
                              "circumstances",
                              "wording"))
                      .with("matched", text())
                      .with("points", fraction()))));

  private static final Shape PHRASE =
      object()
          .with("phrase", text())
          .with("commonerIn", ApiShapes.DECISION)
          .with("overturned", count())
          .with("ofOverturned", count())
          .with("upheld", count())
          .with("ofUpheld", count())
          .with("p", fraction())
          .with("logLikelihood", fraction())
          .with("sentence", text())
          .with("ruling", text());

  private static final Shape CRITERION =
      object()
          .with("sentence", text())
          .with("letters", count())
          .with("rulings", count())
          .with("overturned", count())
          .with("ruling", text());

  static final Shape PRECEDENTS =
      named(
          "Precedents",
          object()
              .with("matter", MATTER)
              .with("comparable", text())
              .with(
                  "rate",
                  object()
                      .with("comparable", NAMED_RATE)
                      .maybe("category", NAMED_RATE)
                      .with("all", NAMED_RATE))
              .with("by", map(list(ApiShapes.OUTCOME)))
              .with("hits", list(PRECEDENT))
              .with("overturned", list(PRECEDENT))
              .with("upheld", list(PRECEDENT))
              .with("apart", list(PHRASE))
              .with("apartNote", orNull(text()))
              .with("criteria", list(CRITERION))
              .with("notice", text()));

  static final Shape OF_LETTER =
      named(
          "PrecedentsOfLetter",
          object()
              .with("services", list(text()))
              .with("number", whole())
              .with("precedents", PRECEDENTS));

  private PrecedentShapes() {}
}
