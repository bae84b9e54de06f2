package org.imrsearch.web;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * An operation of the API, declared once: it is routed, its parameters are read and refused, and it
 * is described, all by this.
 *
 * @param method GET, which stands for HEAD too, or POST
 * @param path below the API's own, with the parameters in it in braces: {@code /facets/{field}}
 * @param id its name for programs that are made from the description
 * @param summary what it does, a sentence
 * @param parameters all that it takes
 * @param bodies the media types of the bodies that it takes; none for an operation without a body
 * @param answers what it answers with
 * @param work answers
 */
record Operation(
    HandlerType method,
    String path,
    String id,
    String summary,
    List<Parameter<?>> parameters,
    List<String> bodies,
    List<Answer> answers,
    Work work) {

  /** Where all operations stand. */
  static final String ROOT = "/api/v1";

  static final String JSON = "application/json";

  /**
   * A form of an answer.
   *
   * @param shape of what is JSON; of the rest, a text
   */
  record Answer(String mediaType, Shape shape) {}

  /** What answers. */
  interface Work {
    void answer(Asked asked) throws IOException;
  }

  /** An operation that shows something as JSON. */
  static Operation get(
      String path, String id, String summary, List<Parameter<?>> takes, Shape shape, Work work) {
    return new Operation(
        HandlerType.GET, path, id, summary, takes, List.of(), List.of(json(shape)), work);
  }

  /** Returns the operation answering in other forms. */
  Operation answering(Answer... forms) {
    return new Operation(method, path, id, summary, parameters, bodies, List.of(forms), work);
  }

  /** Returns the operation as one that a body is sent to. */
  Operation taking(String... types) {
    return new Operation(
        HandlerType.POST, path, id, summary, parameters, List.of(types), answers, work);
  }

  static Answer json(Shape shape) {
    return new Answer(JSON, shape);
  }

  static Answer text(String mediaType) {
    return new Answer(mediaType, Shape.text());
  }

  /** Returns the names of the parameters that stand at a place. */
  Set<String> names(Parameter.Place place) {
    return SearchParameters.names(parameters.stream().filter(one -> one.place() == place).toList());
  }
}
