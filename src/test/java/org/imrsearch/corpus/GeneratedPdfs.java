package org.imrsearch.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** Generated letters as PDF files, of the vocabulary and length of published ones. */
public final class GeneratedPdfs {
  private static final int SEED = 9;

  private GeneratedPdfs() {}

  /** Writes so many letters into a folder, which is there as a whole or not at all. */
  public static void write(Path folder, int count) throws IOException {
    Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
    Files.createDirectories(draft);
    Mix mix = Mix.usual().withoutNoise().withRemarks().headed();
    LongStream.range(0, count)
        .parallel()
        .forEach(
            index -> {
              CorpusGenerator.Sheet sheet = CorpusGenerator.sheet(SEED, index, mix).asPdf();
              byte[] pdf = LetterPdf.write(sheet.blocks(), index);
              write(draft.resolve(sheet.draft().truth().sourceFile()), pdf);
            });
    Files.move(draft, folder);
  }

  private static void write(Path file, byte[] pdf) {
    try {
      Files.write(file, pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
