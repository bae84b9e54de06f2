package org.imrsearch.opensearch;

import tools.jackson.databind.JsonNode;

/** Which versions the engine can work with. */
final class ClusterVersion {
  /** Asks a cluster what it is. */
  static final Call CALL = Call.get("/");

  private static final int LEAST_MAJOR = 2;
  private static final int LEAST_MINOR = 12;
  private static final String LEAST = "OpenSearch " + LEAST_MAJOR + "." + LEAST_MINOR;

  private ClusterVersion() {}

  /**
   * @throws ClusterException when it is another product or too old
   */
  static void require(Reply reply) {
    if (!reply.answer().success()) {
      boolean known =
          switch (reply.answer().status()) {
            case 401, 403, 429, 502, 503, 504 -> true;
            default -> false;
          };
      throw known ? Refusals.of(reply, CALL) : Refusals.garbage(reply.host(), null);
    }
    JsonNode version = reply.answer().body().path("version");
    String number = version.path("number").asString("");
    if (number.isEmpty()) {
      throw Refusals.garbage(reply.host(), null);
    }
    String distribution = version.path("distribution").asString("");
    if (!distribution.equals("opensearch")) {
      throw ClusterException.unfit(
          reply.host()
              + " is an Elasticsearch "
              + number
              + " or says that it is one; name the hosts of a cluster of "
              + LEAST
              + " or newer",
          null);
    }
    if (!newEnough(number)) {
      throw ClusterException.unfit(
          reply.host() + " is OpenSearch " + number + "; " + LEAST + " or newer is needed", null);
    }
  }

  private static boolean newEnough(String number) {
    String[] parts = number.split("[.-]", -1);
    int major = number(parts, 0);
    return major > LEAST_MAJOR || (major == LEAST_MAJOR && number(parts, 1) >= LEAST_MINOR);
  }

  private static int number(String[] parts, int at) {
    return at < parts.length && parts[at].matches("[0-9]{1,6}") ? Integer.parseInt(parts[at]) : 0;
  }
}
