package org.imrsearch.web;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.precedent.Matter;
import org.imrsearch.precedent.PrecedentAnswer;
import org.imrsearch.precedent.PrecedentJson;
import org.imrsearch.query.RulingName;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;

/** What compares to a request, and who won. */
final class PrecedentApi {
  private static final int USUAL_LIMIT = 10;
  private static final int MOST = 50;
  private static final int MOST_SERVICES = 999;

  private static final Parameter<String> LIKE =
      Parameter.text("like", "A ruling of the index, CASE#N: the Nth of its letter, or its first.");

  private static final Parameter<String> SERVICE =
      Parameter.text("service", "The request in words.");

  private static final Parameter<List<String>> DIAGNOSES =
      Parameter.many("diagnosis", "With service: what the worker has.");

  private static final Parameter<List<String>> GUIDELINES =
      Parameter.many("guideline", "With service: what the request is judged by.");

  private static final Parameter<String> FACTS =
      Parameter.text("facts", "With service: what else is known of the case.");

  private static final Parameter<Integer> LIMIT =
      Parameter.number("limit", USUAL_LIMIT, 1, MOST, "How many rulings, of each list.");

  private static final Parameter<Integer> NUMBER =
      Parameter.number("number", 1, 1, MOST_SERVICES, "Which of the letter's services is meant.");

  private final Archive archive;

  PrecedentApi(Archive archive) {
    this.archive = archive;
  }

  List<Operation> operations() {
    String summary =
        "Finds rulings that compare to a request, overturned and upheld, with reasons.";
    return List.of(
        Operation.get(
            "/precedents",
            "precedents",
            summary,
            List.of(
                LIKE,
                SERVICE,
                DIAGNOSES,
                GUIDELINES,
                FACTS,
                SearchParameters.FILTERS,
                SearchParameters.EXCLUDES,
                LIMIT),
            PrecedentShapes.PRECEDENTS,
            this::ofRequest),
        Operation.get(
                "/precedents",
                "precedentsOfLetter",
                summary + " The request is read from a letter, which is not kept.",
                List.of(NUMBER, SearchParameters.FILTERS, SearchParameters.EXCLUDES, LIMIT),
                PrecedentShapes.OF_LETTER,
                this::ofLetter)
            .taking("text/plain", "application/pdf"));
  }

  private void ofRequest(Asked asked) {
    Matter matter = matter(asked);
    PrecedentAnswer answer = answer(asked, matter);
    asked.json(out -> PrecedentJson.write(answer, out));
  }

  private Matter matter(Asked asked) {
    String like = asked.get(LIKE);
    String service = asked.get(SERVICE);
    List<String> diagnoses = asked.get(DIAGNOSES);
    List<String> guidelines = asked.get(GUIDELINES);
    String facts = asked.get(FACTS);
    if (like.isBlank() == service.isBlank()) {
      throw asked
          .parameters()
          .refused(LIKE.name(), "Say what to compare: \"like\" or \"service\", one of them.");
    }
    if (!service.isBlank()) {
      return archive.matters().of(service, diagnoses, guidelines, facts);
    }
    if (!(diagnoses.isEmpty() && guidelines.isEmpty() && facts.isBlank())) {
      throw asked
          .parameters()
          .refused(LIKE.name(), "\"diagnosis\", \"guideline\" and \"facts\" go with \"service\".");
    }
    return ofRuling(like);
  }

  private Matter ofRuling(String name) {
    Determination letter = LetterApi.letter(archive, name);
    int number = RulingName.parse(name).number().orElse(1);
    Optional<Ruling> ruling =
        letter.rulings().stream().filter(one -> one.number() == number).findFirst();
    return ruling
        .map(one -> Matter.of(letter, one))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound("The determination has no ruling of that number.")));
  }

  private void ofLetter(Asked asked) {
    int number = asked.get(NUMBER);
    List<Matter> matters = matters(SentBody.of(asked.request()));
    if (number > matters.size()) {
      throw asked
          .parameters()
          .refused(NUMBER.name(), "The letter has %d services.".formatted(matters.size()));
    }
    StringWriter answered = new StringWriter();
    PrecedentJson.write(answer(asked, matters.get(number - 1)), answered);
    asked.json(
        out ->
            ApiJson.write(
                out,
                json -> {
                  json.writeStartObject();
                  json.writeArrayPropertyStart("services");
                  matters.forEach(matter -> json.writeString(matter.service()));
                  json.writeEndArray();
                  json.writeNumberProperty("number", number);
                  json.writeName("precedents");
                  json.writeRawValue(answered.toString());
                  json.writeEndObject();
                }));
  }

  private List<Matter> matters(byte[] letter) {
    return switch (SentLetter.decoded(letter)) {
      case RawLetter text -> archive.matters().read(text);
      case Rejection rejection ->
          throw new ProblemException(
              ProblemKind.UNREADABLE_LETTER.with(
                  "No text could be read from it: " + rejection.reason().label() + "."));
    };
  }

  private PrecedentAnswer answer(Asked asked, Matter matter) {
    return archive
        .precedents()
        .answer(
            matter,
            SearchState.constraints("filter", asked.get(SearchParameters.FILTERS), archive),
            SearchState.constraints("exclude", asked.get(SearchParameters.EXCLUDES), archive),
            asked.get(LIMIT));
  }
}
