package org.imrsearch.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a client and an operation can speak with each other: 406 and 415 where they can't. */
final class Negotiation {
  private Negotiation() {}

  static void requireAccepted(Operation operation, Context request) {
    String accept = request.header("Accept");
    List<String> forms = operation.answers().stream().map(Operation.Answer::mediaType).toList();
    if (accept != null && forms.stream().noneMatch(form -> accepts(accept, form))) {
      throw new ProblemException(
          ProblemKind.NOT_ACCEPTABLE.with("There is: " + String.join(", ", forms) + "."));
    }
    if (operation.bodies().isEmpty()) {
      return;
    }
    String type = bare(Optional.ofNullable(request.contentType()).orElse(""));
    if (!operation.bodies().contains(type) || request.header("Content-Encoding") != null) {
      throw new ProblemException(
          ProblemKind.UNSUPPORTED_BODY.with(
              "Send one of these, not compressed: " + String.join(", ", operation.bodies()) + "."));
    }
  }

  /** Returns whether an Accept header admits a media type; one with {@code q=0} does not. */
  static boolean accepts(String header, String mediaType) {
    String family = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    for (String range : header.split(",", -1)) {
      String bare = bare(range);
      boolean named = bare.equals(mediaType) || bare.equals(family) || bare.equals("*/*");
      if (named && !range.replace(" ", "").matches(".*;q=0(\\.0*)?")) {
        return true;
      }
    }
    return header.isBlank();
  }

  private static String bare(String mediaType) {
    int semicolon = mediaType.indexOf(';');
    String bare = semicolon < 0 ? mediaType : mediaType.substring(0, semicolon);
    return bare.strip().toLowerCase(Locale.ROOT);
  }
}
