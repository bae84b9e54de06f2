package org.imrsearch.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A network namespace that is joined to this one by a pair of virtual devices, and can be cut off:
 * then packets vanish in silence, and nobody is told that a connection is refused or a host away.
 *
 * <p>The namespace lives as long as processes in it do. The first of them ends with the pipe that
 * this class holds, so nothing is left of it even if this JVM is killed.
 */
final class CutNetwork implements AutoCloseable {
  // No device has it, so what is sent there is dropped by whoever gets it.
  private static final String NOBODY = "02:00:00:00:00:66";

  private static final int COMMAND_SECONDS = 20;

  private final Process holder;
  private final List<String> inside;
  private final String near;
  private final String far;
  private final String subnet;

  private CutNetwork(Process holder) {
    this.holder = holder;
    long pid = holder.pid();
    this.inside = List.of("nsenter", "--net=/proc/" + pid + "/ns/net", "--");
    this.near = "imr%xa".formatted(pid);
    this.far = "imr%xb".formatted(pid);
    // One of the 16,384 networks of four addresses in a range kept for measuring devices.
    long block = pid % 16_384;
    this.subnet = "198.18.%d.%d".formatted(block / 64, block % 64 * 4);
  }

  /** Returns why there can be none here. */
  static Optional<String> unavailable() {
    if (!Unprivileged.isRoot()) {
      return Optional.of("cutting a network needs root");
    }
    try {
      run(List.of("unshare", "--net", "ip", "link"));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("no network namespaces, or no iproute2: " + e.getMessage());
    }
  }

  static CutNetwork open() throws IOException {
    Process holder = new ProcessBuilder("unshare", "--net", "cat").start();
    CutNetwork network = new CutNetwork(holder);
    try {
      network.awaitNamespace();
      network.join();
      return network;
    } catch (IOException | RuntimeException e) {
      network.close();
      throw e;
    }
  }

  /** What comes back has gone through the namespace: so it is there. */
  private void awaitNamespace() throws IOException {
    OutputStream in = holder.getOutputStream();
    in.write('\n');
    in.flush();
    if (holder.getInputStream().read() != '\n') {
      throw new IOException("no namespace: " + text(holder.getErrorStream()));
    }
  }

  private void join() throws IOException {
    ip("link add " + near + " type veth peer name " + far + " netns " + holder.pid());
    ip("addr add " + nearAddress() + "/30 dev " + near);
    ip("link set " + near + " up");
    ipInside("link set lo up");
    ipInside("addr add " + address() + "/30 dev " + far);
    ipInside("link set " + far + " up");
  }

  private String nearAddress() {
    return withLast(1);
  }

  /** Returns the address in the namespace that can be reached from here. */
  String address() {
    return withLast(2);
  }

  private String withLast(int offset) {
    int dot = subnet.lastIndexOf('.');
    return subnet.substring(0, dot + 1) + (Integer.parseInt(subnet.substring(dot + 1)) + offset);
  }

  /** Returns what stands before a command that runs in the namespace, with its process id. */
  List<String> inside() {
    return inside;
  }

  /** Drops all packets, either way. */
  void cut() throws IOException {
    ip("neigh replace " + address() + " lladdr " + NOBODY + " nud permanent dev " + near);
    ipInside("neigh replace " + nearAddress() + " lladdr " + NOBODY + " nud permanent dev " + far);
  }

  /** Lets packets pass again. */
  void mend() throws IOException {
    ip("neigh del " + address() + " dev " + near);
    ipInside("neigh del " + nearAddress() + " dev " + far);
  }

  private static void ip(String arguments) throws IOException {
    run(command(List.of(), arguments));
  }

  private void ipInside(String arguments) throws IOException {
    run(command(inside, arguments));
  }

  private static List<String> command(List<String> before, String arguments) {
    List<String> command = new ArrayList<>(before);
    command.add("ip");
    command.addAll(List.of(arguments.split(" ")));
    return command;
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String said = text(process.getInputStream());
      if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String text(InputStream said) throws IOException {
    return new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  /** Lets go of the namespace, which is gone when no process is left in it. */
  @Override
  public void close() {
    holder.destroyForcibly();
  }
}
