package org.imrsearch.web;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A request to an operation, with the parameters that the operation declares. */
final class Asked {
  private final Context request;
  private final Parameters parameters;

  private Asked(Context request, Parameters parameters) {
    this.request = request;
    this.parameters = parameters;
  }

  /** Reads a request; what the operation does not take is a {@link ProblemException}. */
  static Asked of(Operation operation, Context request) {
    Map<String, List<String>> given = request.queryParamMap();
    Set<String> inQuery = operation.names(Parameter.Place.QUERY);
    Parameters.requireKnown(given.keySet(), inQuery);
    Map<String, List<String>> all = new HashMap<>(given);
    for (String name : operation.names(Parameter.Place.PATH)) {
      all.put(name, List.of(request.pathParam(name)));
    }
    return new Asked(request, new Parameters(all, SearchParameters.names(operation.parameters())));
  }

  /** Returns the value of a parameter that the operation declares. */
  <T> T get(Parameter<T> parameter) {
    return parameter.of(parameters);
  }

  Parameters parameters() {
    return parameters;
  }

  Context request() {
    return request;
  }

  /** Answers with JSON. */
  void json(Consumer<Writer> writing) {
    StringWriter out = new StringWriter();
    writing.accept(out);
    send(Operation.JSON, out.toString());
  }

  /** Answers with a text. */
  void send(String mediaType, String text) {
    request.contentType(withCharset(mediaType));
    request.result(text);
  }

  /**
   * Answers with JSON that is the same until the index or the program changes: who has it already
   * is told so.
   */
  void lastingJson(Consumer<Writer> writing) {
    StringWriter out = new StringWriter();
    writing.accept(out);
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    if (!EntityTag.isKnown(request, bytes)) {
      request.contentType(Operation.JSON);
      request.result(bytes);
    }
  }

  /** JSON is UTF-8 by its own definition and says no charset. */
  private static String withCharset(String mediaType) {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }
}
