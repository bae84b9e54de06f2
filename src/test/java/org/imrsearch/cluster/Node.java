package org.imrsearch.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running node of OpenSearch, in a JVM of its own that ends with this one. */
public final class Node implements AutoCloseable {
  private static final Duration ASKING = Duration.ofSeconds(5);
  private static final int STOPPING_SECONDS = 30;

  private final NodePlan plan;
  private final Process process;
  private volatile boolean killed;

  private Node(NodePlan plan, Process process) {
    this.plan = plan;
    this.process = process;
  }

  /** Starts a node, on the data of one that ran in the same folder before. */
  public static Node start(NodePlan plan) throws IOException {
    plan.prepare();
    ProcessBuilder builder =
        new ProcessBuilder(plan.command())
            .directory(plan.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
    // Options for the JVM of the tests are not meant for this one.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    return new Node(plan, Offspring.start(builder));
  }

  /** Starts a node and waits until it answers; one that does not is killed. */
  public static Node started(NodePlan plan, Duration atMost) throws IOException {
    Node node = start(plan);
    try {
      node.awaitAnswer(atMost);
      return node;
    } catch (IOException | RuntimeException e) {
      node.kill();
      throw e;
    }
  }

  /** Waits until the node answers; one that ends before fails at once. */
  public void awaitAnswer(Duration atMost) throws IOException {
    Patience.until(
        atMost,
        () -> {
          requireAlive();
          return answers();
        },
        () -> log(60));
  }

  private Optional<String> answers() throws IOException {
    int status = new Rest(url(), ASKING).get("/").status();
    return status == 200 ? Optional.empty() : Optional.of(url() + " answers " + status);
  }

  /** Throws what the node printed last, if it has ended. */
  void requireAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          "the node ended by itself, with %d%n%s".formatted(process.exitValue(), log(60)));
    }
  }

  /** Whether nobody has killed it; one that ended by itself should not have. */
  boolean shouldRun() {
    return !killed;
  }

  /** Returns where it answers. */
  public URI url() {
    return plan.url();
  }

  /** Returns the process of the JVM. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Ends the JVM by SIGKILL, and waits for its end. */
  public void kill() throws IOException {
    killed = true;
    process.destroyForcibly();
    awaitEnd();
  }

  /** Lets the node end in good order; one that takes too long is killed. */
  @Override
  public void close() throws IOException {
    process.destroy();
    if (!awaitEnd()) {
      kill();
    }
  }

  private boolean awaitEnd() throws IOException {
    try {
      return process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Returns the processor time that the node has taken. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Returns the last lines that the node, or one before it in its folder, has printed. */
  public String log(int lines) {
    try {
      List<String> all = Files.readAllLines(plan.log());
      return "%s:%n%s"
          .formatted(
              plan.log(),
              String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size())));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }
}
