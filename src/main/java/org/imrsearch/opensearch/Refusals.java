package org.imrsearch.opensearch;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cluster does not do, in words that say what to do. */
final class Refusals {
  private static final int MOST_WORDS = 300;

  private Refusals() {}

  /** Explains an answer that is no success. */
  static ClusterException of(Reply reply, Call call) {
    Answer answer = reply.answer();
    return ClusterException.answered(
        switch (answer.status()) {
          case 401 ->
              reply.host()
                  + " takes no such credentials (401); set IMR_USER and IMR_PASSWORD (or"
                  + " IMR_PASSWORD_FILE), or IMR_CLUSTER_TOKEN (or IMR_CLUSTER_TOKEN_FILE)";
          case 403 -> forbidden(reply, call);
          case 404 -> missing(reply, call);
          case 429, 502, 503, 504 ->
              reply.host()
                  + " is too busy or not ready for "
                  + call
                  + " ("
                  + answer.status()
                  + said(answer)
                  + "); try again later, or look at the cluster's health";
          default ->
              reply.host() + " refuses " + call + " (" + answer.status() + said(answer) + ")";
        },
        answer);
  }

  private static String forbidden(Reply reply, Call call) {
    Answer answer = reply.answer();
    if (answer.errorType().equals("cluster_block_exception")) {
      return reply.host()
          + " lets nobody write"
          + said(answer)
          + "; when its disk is full, make room, then PUT /INDEX/_settings with"
          + " {\"index.blocks.read_only_allow_delete\":null}";
    }
    return reply.host()
        + " forbids "
        + call
        + " (403"
        + said(answer)
        + "); the user of IMR_USER or the token of IMR_CLUSTER_TOKEN needs that permission";
  }

  private static String missing(Reply reply, Call call) {
    Answer answer = reply.answer();
    if (!answer.errorType().equals("index_not_found_exception")) {
      return reply.host() + " has nothing for " + call + " (404" + said(answer) + ")";
    }
    return "no index "
        + answer.body().path("error").path("index").asString(index(call))
        + " at "
        + reply.host()
        + "; make one with: imr index PATH... --engine opensearch --url "
        + reply.host();
  }

  private static String index(Call call) {
    String[] parts = call.path().split("/", -1);
    return parts.length > 1 && !parts[1].startsWith("_") ? parts[1] : "of that name";
  }

  /** Explains that certificates or TLS itself keep the two from talking. */
  static ClusterException untrusted(Failure failure, ClusterSettings settings) {
    String todo =
        settings.certificateAuthority().isPresent()
            ? "see whether the file of --ca holds the authority that signed its certificate, and"
                + " whether the certificate is for this host name"
            : "name the authority that signed its certificate by --ca FILE, and see whether the"
                + " host speaks TLS";
    return ClusterException.unfit(
        "no trust in " + failure.host() + ": " + failure.getMessage() + "; " + todo, failure);
  }

  /** Explains that no host answered. */
  static ClusterException silent(List<Failure> failures, Call call) {
    String tried = failures.stream().map(Failure::line).collect(Collectors.joining(", "));
    return ClusterException.silent(
        "no host answers "
            + call
            + ": "
            + tried
            + "; see whether the cluster runs and whether --url names it",
        failures.getLast());
  }

  /** Says that something else than an OpenSearch answered. */
  static ClusterException garbage(String host, @Nullable Throwable cause) {
    return ClusterException.unfit(
        host + " does not answer like an OpenSearch; see whether --url names one", cause);
  }

  private static String said(Answer answer) {
    String reason = answer.reason().strip();
    String words = reason.length() > MOST_WORDS ? reason.substring(0, MOST_WORDS) + "..." : reason;
    return words.isEmpty() ? "" : ": " + words;
  }
}
