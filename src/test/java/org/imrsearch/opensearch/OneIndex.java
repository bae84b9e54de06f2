package org.imrsearch.opensearch;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A connection for all tests of a class, and a name of which no test finds or leaves an index. */
final class OneIndex
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
  private final String name;
  private Optional<Cluster> connected = Optional.empty();

  OneIndex(String name) {
    this.name = name;
  }

  Cluster cluster() {
    return connected.orElseThrow();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    connected = Optional.of(RealCluster.connect());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    RealCluster.remove(cluster(), name);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    RealCluster.remove(cluster(), name);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    connected.ifPresent(Cluster::close);
  }
}
