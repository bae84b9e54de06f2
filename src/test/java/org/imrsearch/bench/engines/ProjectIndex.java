package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** This program's index of the comparison: what other benchmarks measure is the same index. */
public final class ProjectIndex {
  private ProjectIndex() {}

  /**
   * Returns the index that a run before left, or makes it.
   *
   * @param config the folder of settings
   * @param reports where letters and indexes are kept
   * @param letters how many letters
   */
  public static Path of(Path config, Path reports, int letters) throws IOException {
    Path folder = folder(reports);
    Project project = new Project(config);
    IndexRounds rounds = new IndexRounds(folder, letters(config, reports, letters), Choices.made());
    rounds.run(List.of(project), IndexRounds.warmUp(folder, config));
    return rounds.index(project);
  }

  /** Returns the letters in it. */
  static LetterSet letters(Path config, Path reports, int letters) {
    return LetterSet.of(folder(reports).resolve("letters-" + letters), letters, config);
  }

  private static Path folder(Path reports) {
    return reports.resolve("engines");
  }
}
