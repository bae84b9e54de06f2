package org.imrsearch.opensearch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The hosts of a cluster, which take turns; one that did not answer is asked last for a while. This
 * is not left to the client's transport, which sends again whatever failed, writes as well, and
 * waits for each host as long as for the whole call.
 */
final class Hosts implements AutoCloseable {
  private final ClusterSettings settings;
  private final Wire wire;
  private final List<Host> hosts;
  private final AtomicInteger turn = new AtomicInteger();
  private volatile boolean fit;

  Hosts(ClusterSettings settings) {
    this.settings = settings;
    this.wire = Wire.open(settings);
    this.hosts = settings.hosts().stream().map(uri -> new Host(uri, wire)).toList();
  }

  ClusterSettings settings() {
    return settings;
  }

  /** Asks once whether this is a cluster that the engine can work with. */
  void requireVersion(Patience patience) {
    if (!fit) {
      ClusterVersion.require(call(ClusterVersion.CALL, patience));
      fit = true;
    }
  }

  /**
   * Returns the first answer.
   *
   * @throws ClusterException when no host gives one
   */
  Reply call(Call call, Patience patience) {
    List<Failure> failures = new ArrayList<>();
    Optional<Reply> busy = Optional.empty();
    for (Host host : inTurn()) {
      if (patience.over()) {
        break;
      }
      try {
        Reply reply = host.call(call, patience.left());
        if (!call.onlyReads() || !unable(reply)) {
          return reply;
        }
        busy = Optional.of(reply);
      } catch (Failure failure) {
        failures.add(failure);
        if (!call.onlyReads() && failure.kind() != Failure.Kind.UNREACHED) {
          break;
        }
      }
    }
    if (busy.isPresent()) {
      return busy.get();
    }
    throw explained(call, failures, patience);
  }

  private RuntimeException explained(Call call, List<Failure> failures, Patience patience) {
    Optional<Failure> unfit =
        failures.stream().filter(f -> f.kind() == Failure.Kind.UNTRUSTED).findFirst();
    if (unfit.isPresent()) {
      return Refusals.untrusted(unfit.get(), settings);
    }
    if (patience.over()) {
      return patience.exhausted(
          settings,
          call,
          failures.stream().map(f -> f.host().toString()).collect(Collectors.joining(", ")));
    }
    return Refusals.silent(failures, call);
  }

  private static boolean unable(Reply reply) {
    return switch (reply.answer().status()) {
      case 502, 503, 504 -> true;
      default -> false;
    };
  }

  private List<Host> inTurn() {
    List<Host> living = new ArrayList<>(hosts.stream().filter(Host::well).toList());
    Collections.rotate(living, -Math.floorMod(turn.getAndIncrement(), hosts.size()));
    List<Host> dead = hosts.stream().filter(host -> !living.contains(host)).toList();
    living.addAll(dead);
    return living;
  }

  @Override
  public void close() {
    wire.close();
  }
}
