package org.imrsearch.cli;

import java.util.List;
import org.imrsearch.source.LetterSources;
import org.imrsearch.source.SourceLimits;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of the commands that read letters. */
final class SourceOptions {
  private static final int MEGABYTE = 1024 * 1024;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Letters: files, folders or zip archives of .txt and .pdf; - for stdin.")
  private List<String> paths;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "The largest letter that is read, in megabytes (default: 20).")
  private int maxMegabytes = 20;

  LetterSources sources() {
    if (maxMegabytes < 1 || maxMegabytes > 1024) {
      throw new UsageException("--max-size takes 1 to 1024 megabytes, not " + maxMegabytes);
    }
    return new LetterSources(
        SourceLimits.DEFAULT.withMaxBytes(Math.toIntExact((long) maxMegabytes * MEGABYTE)),
        System.in);
  }

  /**
   * Returns the paths to read.
   *
   * @throws MissingInputException when one is not there, before any work is done
   */
  List<String> paths() {
    List<String> missing = LetterSources.missing(paths);
    if (!missing.isEmpty()) {
      throw new MissingInputException(missing);
    }
    return paths;
  }
}
