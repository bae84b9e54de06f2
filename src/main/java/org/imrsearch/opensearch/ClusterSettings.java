package org.imrsearch.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a cluster is and how to reach it.
 *
 * @param hosts nodes of the cluster, {@code http} or {@code https}, at least one; any of them may
 *     be asked
 * @param certificateAuthority certificates, as PEM, one of which must have signed those of the
 *     hosts; without, those that the JDK trusts
 * @param connectTimeout how long a host has to take a connection
 * @param answerTimeout how long a call has in all, whatever hosts are tried
 */
public record ClusterSettings(
    List<URI> hosts,
    Credentials credentials,
    Optional<Path> certificateAuthority,
    Duration connectTimeout,
    Duration answerTimeout) {

  /** Holds a copy of the hosts. */
  public ClusterSettings {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("a cluster has at least one host");
    }
  }

  /** Returns the hosts as a person names them. */
  public String names() {
    return hosts.stream().map(URI::toString).collect(Collectors.joining(", "));
  }
}
