package org.imrsearch.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.imrsearch.engine.Deadline;
import org.imrsearch.engine.SearchTimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * A connection to a cluster, which says raw JSON. The cluster's version is asked for before the
 * first call, and one that is too old is refused. What only reads is tried on each host in turn;
 * what changes something goes to another host only when the first can't have seen it, and is never
 * sent twice. Safe for use by several threads.
 */
public final class Cluster implements AutoCloseable {
  private final Hosts hosts;
  private final Deadline deadline;

  private Cluster(Hosts hosts, Deadline deadline) {
    this.hosts = hosts;
    this.deadline = deadline;
  }

  /**
   * Makes a connection; nothing is sent before the first call.
   *
   * @throws ClusterException when the certificate authority can't be read
   */
  public static Cluster connect(ClusterSettings settings) {
    return new Cluster(new Hosts(settings), Deadline.NONE);
  }

  /**
   * Returns what the cluster answers, a refusal too.
   *
   * @throws ClusterException when it gives no answer, or one that is not of an OpenSearch
   * @throws SearchTimeoutException when the deadline passes
   */
  public Answer tell(Call call) {
    return reply(call).answer();
  }

  /**
   * Returns what the cluster answers when it does what it is asked.
   *
   * @throws ClusterException when it refuses, or gives no answer
   * @throws SearchTimeoutException when the deadline passes
   */
  public JsonNode ask(Call call) {
    Reply reply = reply(call);
    if (reply.answer().success()) {
      return reply.answer().body();
    }
    throw Refusals.of(reply, call);
  }

  /**
   * Explains a refusal as {@link #ask} would: one that {@link #tell} returned, or that of an item
   * of a bulk, whose status and JSON have the same form.
   */
  public ClusterException refusal(Call call, Answer answer) {
    String any =
        hosts.settings().hosts().stream().map(URI::toString).collect(Collectors.joining(","));
    return Refusals.of(new Reply(any, answer), call);
  }

  /** Returns the hosts as a person names them. */
  public String names() {
    return hosts.settings().names();
  }

  /**
   * Returns this cluster for a work that may take no longer than so. It costs nothing to make and
   * shares the connection, which is closed with this one.
   */
  public Cluster within(Deadline limit) {
    return new Cluster(hosts, limit);
  }

  @Override
  public void close() {
    hosts.close();
  }

  private Reply reply(Call call) {
    hosts.requireVersion(patience());
    return hosts.call(call, patience());
  }

  private Patience patience() {
    deadline.check();
    Duration longest = hosts.settings().answerTimeout();
    Optional<Duration> left = deadline.left();
    return left.isPresent() && left.get().compareTo(longest) < 0
        ? new Patience(left.get(), deadline)
        : new Patience(longest, Deadline.NONE);
  }
}
