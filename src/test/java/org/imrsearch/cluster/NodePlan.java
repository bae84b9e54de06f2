package org.imrsearch.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a node is started, and started again.
 *
 * @param home the unpacked distribution, which is only read
 * @param folder where the node's configuration, data and logs are
 * @param host the address that it answers HTTP at
 * @param port the port that it answers HTTP at
 * @param within what stands before the command, as to enter a network
 * @param jvm the JVM's options on heap, collector and compilers
 * @param settings settings beyond addresses and folders
 */
public record NodePlan(
    Path home,
    Path folder,
    String host,
    int port,
    List<String> within,
    List<String> jvm,
    Map<String, String> settings) {
  /**
   * For a node beside others on a small machine. The second compiler doubles what a start takes.
   */
  public static final List<String> SMALL =
      List.of("-Xms128m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** As the distribution has it, for a node that is measured. */
  public static final List<String> AS_SHIPPED =
      List.of(
          "-Xms1g",
          "-Xmx1g",
          "-XX:+UseG1GC",
          "-XX:G1ReservePercent=25",
          "-XX:InitiatingHeapOccupancyPercent=30");

  private static final String LOGGING =
      """
      status = error
      appender.console.type = Console
      appender.console.name = console
      appender.console.layout.type = PatternLayout
      appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] [%node_name]%marker %m%n
      rootLogger.level = info
      rootLogger.appenderRef.console.ref = console
      logger.grpc.name = org.opensearch.transport.grpc
      logger.grpc.level = warn
      logger.plugins.name = org.opensearch.plugins
      logger.plugins.level = warn
      """;

  public NodePlan {
    home = home.toAbsolutePath();
    folder = folder.toAbsolutePath();
    settings = Map.copyOf(settings);
  }

  /** Returns a plan for a node of its own on the loopback interface. */
  public static NodePlan alone(Path home, Path folder, List<String> jvm) throws IOException {
    return new NodePlan(
        home,
        folder,
        "127.0.0.1",
        Ports.free(1).getFirst(),
        List.of(),
        jvm,
        Map.of("discovery.type", "single-node"));
  }

  /** Returns where the node answers. */
  public URI url() {
    return URI.create("http://%s:%d".formatted(host, port));
  }

  /** Returns where the node's indexes are. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Returns what the node prints into. */
  Path log() {
    return folder.resolve("logs").resolve("node.log");
  }

  /** Makes the folders and writes the configuration; data that is there stays. */
  void prepare() throws IOException {
    for (String name : List.of("config", "data", "logs", "tmp")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(folder.resolve("config/log4j2.properties"), LOGGING);
    Files.writeString(folder.resolve("config/opensearch.yml"), configuration());
    Unprivileged.own(folder);
  }

  private String configuration() {
    String given =
        settings.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(setting -> "%s: %s%n".formatted(setting.getKey(), setting.getValue()))
            .collect(Collectors.joining());
    // Watermarks would make indexes read-only on a disk that others have filled.
    return """
    http.host: %s
    http.port: %d
    transport.host: 127.0.0.1
    path.data: "%s"
    path.logs: "%s"
    cluster.routing.allocation.disk.threshold_enabled: false
    """
            .formatted(host, port, data(), folder.resolve("logs"))
        + given;
  }

  /** Returns the command, whose process is the JVM itself and no shell. */
  List<String> command() throws IOException {
    Path java = Path.of(System.getProperty("java.home"));
    List<String> command = new ArrayList<>(within);
    command.addAll(Unprivileged.command(List.of(home, folder, java)));
    command.add(java.resolve("bin/java").toString());
    command.addAll(jvm);
    command.addAll(options());
    command.addAll(
        List.of("-cp", home.resolve("lib") + "/*", "org.opensearch.bootstrap.OpenSearch"));
    return command;
  }

  /** What the distribution's own script gives to the JVM. */
  private List<String> options() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-Xshare:auto",
                "-Dopensearch.networkaddress.cache.ttl=60",
                "-Dopensearch.networkaddress.cache.negative.ttl=10",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djna.nosys=true",
                "-XX:-OmitStackTraceInFastThrow",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0",
                "-Dio.netty.allocator.numDirectArenas=0",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Djava.locale.providers=SPI,CLDR",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                "--add-modules=jdk.incubator.vector",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-javaagent:" + home.resolve("agent/opensearch-agent.jar"),
                "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-XX:ErrorFile=" + folder.resolve("logs/hs_err_pid%p.log"),
                "-Dopensearch.path.home=" + home,
                "-Dopensearch.path.conf=" + folder.resolve("config"),
                "-Dopensearch.distribution.type=zip",
                "-Dopensearch.bundled_jdk=false"));
    if (Runtime.version().feature() >= 25) {
      options.add("-XX:+UseCompactObjectHeaders");
    }
    return options;
  }
}
