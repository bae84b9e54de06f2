package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;

/**
 * Reads a request that utilization review approved in part: "X was the original request. Y was
 * authorized by the Claims Administrator. The remaining IMR eligible portion of the original
 * request, Z is". The service is X; Z is the portion under review. Where the letter says instead
 * that the whole request stayed eligible, there is no portion.
 */
final class PartialApproval {
  enum Wording {
    WHOLE,
    REMAINING,
    RESTATED
  }

  private final LabelScanner<Wording> wordings;

  PartialApproval(LabelScanner<Wording> wordings) {
    this.wordings = wordings;
  }

  /**
   * A request read.
   *
   * @param service the whole request
   * @param eligiblePortion what of it was under review
   */
  record Request(String service, Optional<String> eligiblePortion) {}

  /** Returns whether a request speaks of an original request without naming it first. */
  boolean lacksItsBeginning(String request) {
    List<LabelScanner.Mark<Wording>> marks = wordings.scan(request, 0, request.length());
    return !marks.isEmpty()
        && (marks.getFirst().kind() != Wording.WHOLE || marks.getFirst().start() == 0);
  }

  /** Reads a request, with or without a partial approval. */
  Request read(String request) {
    String whole = "";
    int remaining = request.length();
    List<LabelScanner.Mark<Wording>> marks = wordings.scan(request, 0, request.length());
    for (LabelScanner.Mark<Wording> mark : marks) {
      switch (mark.kind()) {
        case WHOLE -> {
          if (whole.isEmpty()) {
            whole = trimmed(request.substring(0, mark.start()));
          }
        }
        case REMAINING -> remaining = mark.end();
        case RESTATED -> {
          if (whole.isEmpty()) {
            whole = trimmed(request.substring(mark.end()));
          }
        }
      }
    }
    Optional<String> portion =
        Optional.of(trimmed(request.substring(remaining))).filter(p -> !p.isEmpty());
    if (!whole.isEmpty()) {
      return new Request(whole, portion);
    }
    return new Request(portion.orElseGet(() -> trimmed(request)), Optional.empty());
  }

  /** Drops the verb and the punctuation that join a service to what stands around it. */
  private static String trimmed(String text) {
    String service = text.strip();
    int from = 0;
    while (from < service.length() && ",:;.".indexOf(service.charAt(from)) >= 0) {
      from++;
    }
    service = service.substring(from).strip();
    for (String verb : new String[] {"is", "are"}) {
      if (service.startsWith(verb + " ")) {
        service = service.substring(verb.length()).strip();
      }
      if (service.endsWith(" " + verb)) {
        service = service.substring(0, service.length() - verb.length()).strip();
      }
    }
    int to = service.length();
    while (to > 0
        && (",:;".indexOf(service.charAt(to - 1)) >= 0
            || Character.isWhitespace(service.charAt(to - 1)))) {
      to--;
    }
    return service.substring(0, to);
  }
}
