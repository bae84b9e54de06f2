package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.LongStream;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Layout;

/** One folder of many short letters, a file each and each of another case. */
final class ManyFiles {
  private static final int SEED = 11;
  private static final int PART = 1000;

  /** The layout whose letters are shortest, none without a case number. */
  private static final Mix SHORT = Mix.only(Layout.PROFESSIONAL_REVIEW).withoutNoise();

  private ManyFiles() {}

  /** Writes so many letters into a folder, unless a run before did. */
  static void write(Path folder, int letters) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
    Files.createDirectories(draft);
    LongStream.iterate(0, first -> first < letters, first -> first + PART)
        .parallel()
        .forEach(first -> write(draft, first, (int) Math.min(PART, letters - first)));
    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(Path folder, long first, int count) {
    CorpusGenerator.generate(SEED, first, count, SHORT).forEach(letter -> write(folder, letter));
  }

  private static void write(Path folder, FictionalLetter letter) {
    try {
      Files.writeString(folder.resolve(letter.truth().sourceFile()), letter.text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
