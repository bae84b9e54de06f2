package org.imrsearch.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.imrsearch.opensearch.ClusterSettings;
import org.imrsearch.opensearch.Credentials;

/** Reads where an index is from options and, where they are silent, from the environment. */
final class PlaceReader {
  /** What OpenSearch allows, less what would have to be quoted, and room for a number behind it. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,199}");

  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
  private static final int USUAL_SECONDS = 30;
  private static final int MOST_SECONDS = 3600;

  private final Map<String, String> environment;

  PlaceReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** What the command line says of the engine; empty where it is silent. */
  record Typed(
      Optional<EngineKind> engine,
      List<String> urls,
      Optional<Path> authority,
      Optional<Integer> timeout) {}

  /**
   * @param index a folder, or a name on a cluster
   * @throws UsageException when the options do not go together or can't be carried out
   */
  IndexPlace read(Typed typed, String index) {
    return switch (engine(typed.engine())) {
      case LUCENE -> {
        requireNoCluster(typed);
        yield new IndexPlace.Folder(Path.of(index));
      }
      case OPENSEARCH -> new IndexPlace.OnCluster(cluster(typed), name(index));
    };
  }

  EngineKind engine(Optional<EngineKind> typed) {
    return typed.orElseGet(() -> value("IMR_ENGINE").map(this::engine).orElse(EngineKind.LUCENE));
  }

  /** Returns what a variable holds; a blank one is as good as none. */
  Optional<String> value(String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
  }

  private EngineKind engine(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "lucene" -> EngineKind.LUCENE;
      case "opensearch" -> EngineKind.OPENSEARCH;
      default -> throw new UsageException("IMR_ENGINE takes lucene or opensearch, not " + name);
    };
  }

  private static void requireNoCluster(Typed typed) {
    Stream.of(
            typed.urls().isEmpty() ? "" : "--url",
            typed.authority().isPresent() ? "--ca" : "",
            typed.timeout().isPresent() ? "--timeout" : "")
        .filter(option -> !option.isEmpty())
        .findFirst()
        .ifPresent(
            option -> {
              throw new UsageException(
                  option + " is for an index on a cluster: add --engine opensearch");
            });
  }

  private static String name(String index) {
    if (!NAME.matcher(index).matches()) {
      throw new UsageException(
          "an index on a cluster can't be named '"
              + index
              + "': --index (or IMR_INDEX) takes small letters, digits, '-', '_' and '.',"
              + " beginning with a letter or digit");
    }
    return index;
  }

  private ClusterSettings cluster(Typed typed) {
    List<String> urls = typed.urls().isEmpty() ? standing("IMR_URL") : typed.urls();
    if (urls.isEmpty()) {
      throw new UsageException(
          "--engine opensearch needs the hosts of the cluster: add --url https://HOST:9200 or set"
              + " IMR_URL");
    }
    List<URI> hosts = urls.stream().map(PlaceReader::host).distinct().toList();
    Credentials credentials = new CredentialsReader(this::value).read();
    if (!(credentials instanceof Credentials.None)) {
      hosts.forEach(PlaceReader::requirePrivate);
    }
    Duration answer = Duration.ofSeconds(seconds(typed));
    Duration connect = answer.compareTo(LONGEST_CONNECT) < 0 ? answer : LONGEST_CONNECT;
    return new ClusterSettings(hosts, credentials, authority(typed), connect, answer);
  }

  private List<String> standing(String variable) {
    return value(variable).map(urls -> List.of(urls.strip().split("[,\\s]+"))).orElse(List.of());
  }

  /** Reads an address. One that may hold a password is not repeated to anybody. */
  private static URI host(String url) {
    String typed = url.strip();
    if (typed.contains("@")) {
      throw new UsageException(
          "--url takes no user and password, which others can see there: set IMR_USER and"
              + " IMR_PASSWORD");
    }
    try {
      URI uri = new URI(typed.replaceFirst("/+$", ""));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean http = scheme.equals("http") || scheme.equals("https");
      if (http && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Said below, as for any other text that is no address.
    }
    throw new UsageException(
        "--url takes an address like https://search.example.org:9200, not '" + typed + "'");
  }

  private static void requirePrivate(URI host) {
    String name = host.getHost().toLowerCase(Locale.ROOT);
    boolean loopback =
        name.equals("localhost") || name.equals("[::1]") || name.matches("127(\\.[0-9]{1,3}){3}");
    if (host.getScheme().equalsIgnoreCase("http") && !loopback) {
      throw new UsageException(
          "credentials would go to "
              + host
              + " for all to read: use https://, or unset IMR_USER and IMR_CLUSTER_TOKEN");
    }
  }

  private Optional<Path> authority(Typed typed) {
    Optional<Path> file = typed.authority().or(() -> value("IMR_CA").map(Path::of));
    file.filter(path -> !Files.isReadable(path))
        .ifPresent(
            path -> {
              throw new UsageException("--ca (or IMR_CA) names " + path + ", which can't be read");
            });
    return file;
  }

  private int seconds(Typed typed) {
    String text =
        typed.timeout().map(String::valueOf).or(() -> value("IMR_TIMEOUT")).orElse("").strip();
    if (text.isEmpty()) {
      return USUAL_SECONDS;
    }
    int seconds = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    if (seconds < 1 || seconds > MOST_SECONDS) {
      throw new UsageException(
          "--timeout (or IMR_TIMEOUT) takes 1 to " + MOST_SECONDS + " seconds, not " + text);
    }
    return seconds;
  }
}
