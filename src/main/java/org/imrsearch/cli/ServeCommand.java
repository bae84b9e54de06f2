package org.imrsearch.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.web.WebServer;
import org.imrsearch.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the index to browsers. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the search page and the HTTP API, until it is interrupted.",
    footer = {
      "",
      "Examples:",
      "  imr serve                        then open http://127.0.0.1:8080",
      "  imr serve --port 0 --index /data/imr-index"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private Options.Index index;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (default: 8080); 0 for any that is free.")
  private int port = WebSettings.USUAL_PORT;

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port takes a number from 0 to 65535");
    }
    Program program = Program.searching(config.folder());
    try (SearchEngine engine = program.engine(index.folder());
        WebServer server =
            WebServer.start(program.archive(engine), new WebSettings(WebSettings.LOOPBACK, port))) {
      PrintWriter out = spec.commandLine().getOut();
      out.println("serving " + index.folder() + " at " + server.address() + "  (Ctrl-C ends it)");
      out.flush();
      CountDownLatch interrupted = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(interrupted::countDown, "imr-serve-end"));
      interrupted.await();
      return Imr.FOUND;
    }
  }
}
