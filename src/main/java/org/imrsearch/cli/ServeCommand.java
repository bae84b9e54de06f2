package org.imrsearch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.web.Secret;
import org.imrsearch.web.WebServer;
import org.imrsearch.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the index to browsers and programs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the search page and the HTTP API, until it is interrupted.",
      "Only this machine can reach it, unless --host says otherwise; then it asks for a token, which",
      "programs send as a bearer token and browsers as the password of any user name."
    },
    footer = {
      "",
      "Examples:",
      "  imr serve                        then open http://127.0.0.1:8080",
      "  imr serve --port 0 --index /data/imr-index",
      "  openssl rand -hex 24 > token && imr serve --host 0.0.0.0 --token-file token"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String TOKEN = "IMR_TOKEN";
  private static final int LAST_ANSWERS_SECONDS = 15;

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private IndexOptions index;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (default: 8080); 0 for any that is free.")
  private int port = WebSettings.USUAL_PORT;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on (default: 127.0.0.1); 0.0.0.0 for the network.")
  private String host = WebSettings.LOOPBACK;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Answer only who sends the token in this file: one line of 16 characters or more"
              + " (default: $$IMR_TOKEN, if it is set).")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(
      names = "--no-auth",
      description = "With --host: answer everybody who can reach the address.")
  private boolean open;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A name by which the server may be called; may be repeated.")
  private List<String> names = List.of();

  @Option(
      names = "--log",
      description = "Write a line a request on standard error, without what was searched for.")
  private boolean log;

  @Override
  public Integer call() throws InterruptedException {
    WebSettings settings = settings();
    IndexPlace place = index.place();
    Program program = Program.searching(config.folder());
    try (Interruption interruption = new Interruption();
        SearchEngine engine = program.engine(place);
        WebServer server = WebServer.start(program.archive(engine), settings)) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("serving " + place + " at " + server.address() + "  (Ctrl-C ends it)");
      out.flush();
      interruption.await();
      return Imr.FOUND;
    }
  }

  private WebSettings settings() {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port takes a number from 0 to 65535");
    }
    Optional<Secret> secret = secret();
    WebSettings settings = new WebSettings(host, port, secret, names, log);
    if (open && secret.isPresent()) {
      throw new UsageException("--no-auth and a token exclude each other");
    }
    if (secret.isEmpty() && !open && !settings.isLoopback()) {
      throw new UsageException(
          "--host %s opens the server to other machines: give it a token by --token-file or %s,"
                  .formatted(host, TOKEN)
              + " or say --no-auth");
    }
    return settings;
  }

  private Optional<Secret> secret() {
    Optional<String> token =
        tokenFile.map(ServeCommand::read).or(() -> Optional.ofNullable(System.getenv(TOKEN)));
    try {
      return token.map(String::strip).map(Secret::of);
    } catch (IllegalArgumentException e) {
      throw new UsageException("a token has %d characters or more".formatted(Secret.SHORTEST));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UsageException("can't read the token in " + file);
    }
  }

  /**
   * Waits for the signal to end, and holds the process until all is closed. The process then ends
   * with 0, where Java would report the signal: to be asked to end is no failure.
   */
  private static final class Interruption implements AutoCloseable {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "imr-serve-end");

    Interruption() {
      Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
      begun.countDown();
      try {
        if (closed.await(LAST_ANSWERS_SECONDS, TimeUnit.SECONDS)) {
          Runtime.getRuntime().halt(Imr.FOUND);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void await() throws InterruptedException {
      begun.await();
    }

    /** Called last, after all else is closed. */
    @Override
    public void close() {
      if (begun.getCount() == 0) {
        closed.countDown();
      } else {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    }
  }
}
