package org.imrsearch.bench.engines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * Generated letters on disk, in two forms: archives of texts, uncompressed, for who reads letters;
 * and what this program reads out of them, for who does not. They are made once and kept.
 *
 * @param folder where they are
 * @param letters how many
 * @param rulings how many
 * @param bytes of text
 */
record LetterSet(Path folder, int letters, long rulings, long bytes) {
  /** Small enough that two threads share even few letters evenly. */
  private static final int PART = 1000;

  private static final int SEED = 7;
  private static final String SIZES = "sizes.properties";

  double megabytes() {
    return bytes / 1e6;
  }

  List<String> archives() {
    return parts(".zip").stream().map(Path::toString).toList();
  }

  List<Path> extracted() {
    return parts(".rulings");
  }

  private List<Path> parts(String ending) {
    return IntStream.range(0, (letters + PART - 1) / PART)
        .mapToObj(part -> folder.resolve("part-%05d%s".formatted(part, ending)))
        .toList();
  }

  /** Returns the letters in the folder, and makes them first where there are none. */
  static LetterSet of(Path folder, int letters, Path config) {
    try {
      Path sizes = folder.resolve(SIZES);
      if (!Files.exists(sizes)) {
        Files.createDirectories(folder);
        new Maker(new LetterSet(folder, letters, 0, 0), config).make(sizes);
      }
      Properties read = new Properties();
      try (var in = Files.newBufferedReader(sizes)) {
        read.load(in);
      }
      return new LetterSet(
          folder,
          letters,
          Long.parseLong(read.getProperty("rulings")),
          Long.parseLong(read.getProperty("bytes")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes letters, a part a task. */
  private static final class Maker {
    private final LetterSet set;
    private final Extractor extractor;
    private final LetterParser parser;
    private final AtomicLong rulings = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    Maker(LetterSet set, Path config) {
      this.set = set;
      Vocabulary vocabulary = Vocabulary.load(config);
      this.extractor = new Extractor(new RulingValues(vocabulary));
      this.parser = new LetterParser(LetterLexicon.load(config), vocabulary);
    }

    void make(Path sizes) throws IOException {
      List<Path> archives = set.parts(".zip");
      List<Path> extracted = set.extracted();
      IntStream.range(0, archives.size())
          .parallel()
          .forEach(part -> make(part, archives.get(part), extracted.get(part)));
      Properties written = new Properties();
      written.setProperty("rulings", rulings.toString());
      written.setProperty("bytes", bytes.toString());
      Path draft = sizes.resolveSibling("sizes.draft");
      try (var out = Files.newBufferedWriter(draft)) {
        written.store(out, null);
      }
      Files.move(draft, sizes, StandardCopyOption.ATOMIC_MOVE);
    }

    private void make(int part, Path archive, Path extracted) {
      int count = Math.min(PART, set.letters() - part * PART);
      try (ZipOutputStream zip =
              new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive)));
          ExtractedFile.Writer out = new ExtractedFile.Writer(extracted)) {
        zip.setMethod(ZipOutputStream.STORED);
        List<FictionalLetter> made =
            CorpusGenerator.generate(SEED, (long) part * PART, count, Mix.usual().withRemarks())
                .toList();
        for (FictionalLetter letter : made) {
          byte[] text = letter.text().getBytes(StandardCharsets.UTF_8);
          store(zip, letter.truth().sourceFile(), text);
          Determination read = parsed(parser, letter);
          out.write(extractor.extract(read, letter.text()));
          rulings.addAndGet(read.rulings().size());
          bytes.addAndGet(text.length);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void store(ZipOutputStream zip, String name, byte[] text) throws IOException {
      CRC32 check = new CRC32();
      check.update(text);
      ZipEntry entry = new ZipEntry(name);
      entry.setSize(text.length);
      entry.setCrc(check.getValue());
      zip.putNextEntry(entry);
      zip.write(text);
      zip.closeEntry();
    }
  }

  static Determination parsed(LetterParser parser, FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    RawLetter raw = new RawLetter(letter.truth().id(), file, "/" + file, letter.text());
    if (parser.parse(raw) instanceof LetterResult.Parsed read) {
      return read.determination();
    }
    throw new IllegalStateException("not read: " + file);
  }
}
