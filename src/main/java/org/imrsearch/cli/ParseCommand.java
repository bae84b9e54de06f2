package org.imrsearch.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Issue;
import org.imrsearch.letter.DeterminationJson;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Extraction alone: what the program makes of letters, without an index. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description =
        "Prints what is extracted from letters, one determination a line; issues on stderr.")
final class ParseCommand implements Callable<Integer> {
  private enum Format {
    NDJSON,
    TEXT
  }

  @Spec private CommandSpec spec;
  @Mixin private Options.Config config;
  @Mixin private SourceOptions sourceOptions;

  @Option(names = "--format", paramLabel = "F", description = "ndjson (default) or text.")
  private Format format = Format.NDJSON;

  private int parsed;
  private int rejected;

  @Override
  public Integer call() {
    List<String> paths = sourceOptions.paths();
    LetterSources sources = sourceOptions.sources();
    LetterDecoder decoder = new LetterDecoder();
    LetterParser parser = new Program(config.folder()).letters();
    sources.read(
        paths,
        item -> {
          switch (item) {
            case Rejection rejection -> reject(rejection);
            case LetterFile file -> {
              switch (decoder.decode(file)) {
                case Rejection rejection -> reject(rejection);
                case RawLetter letter -> print(parser.parse(letter), letter.origin());
              }
            }
          }
        });
    if (parsed + rejected == 0) {
      err().println("imr: no letter (.txt or .pdf) was found there");
      return Imr.NOTHING_FOUND;
    }
    return parsed > 0 ? Imr.FOUND : Imr.FAILURE;
  }

  private void print(LetterResult result, String origin) {
    switch (result) {
      case LetterResult.Rejected r -> reject(r.rejection());
      case LetterResult.Parsed p -> {
        parsed++;
        Determination determination = p.determination();
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
          case NDJSON ->
              out.println(
                  new String(DeterminationJson.encode(determination), StandardCharsets.UTF_8));
          case TEXT -> new LetterPrinter(out, Screen.plain()).print(determination);
        }
        for (Issue issue : determination.issues()) {
          err()
              .println(
                  origin
                      + ":"
                      + issue.line()
                      + ": "
                      + issue.code().code()
                      + ": "
                      + issue.message());
        }
      }
    }
  }

  private void reject(Rejection rejection) {
    rejected++;
    err()
        .println(
            rejection.origin()
                + ": rejected, "
                + rejection.reason().label()
                + ": "
                + rejection.detail());
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
