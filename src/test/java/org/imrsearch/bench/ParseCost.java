package org.imrsearch.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.letter.LetterLexicon;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.lucene.LuceneIndexSink;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.source.LetterDecoder;
import org.imrsearch.source.LetterFile;
import org.imrsearch.source.RawLetter;
import org.imrsearch.source.Rejection;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * What share of indexing is parsing: the same letters are parsed, and parsed and put into an index,
 * by one thread, in turn.
 */
final class ParseCost implements Benchmark {
  private static final int ROUNDS = 5;
  private static final int WARM_UPS = 2;
  private static final LetterDecoder DECODER = new LetterDecoder();
  private static final double LIMIT = 0.25;

  private final Vocabulary vocabulary;
  private final IndexSchema schema;
  private final LetterLexicon lexicon;
  private final int count;

  ParseCost(Path config, int count) {
    this.vocabulary = Vocabulary.load(config);
    this.schema = IndexSchema.load(config);
    this.lexicon = LetterLexicon.load(config);
    this.count = count;
  }

  @Override
  public String name() {
    return "parse-cost";
  }

  @Override
  public String run() {
    List<LetterFile> files = files();
    List<RawLetter> letters = files.stream().map(ParseCost::decoded).toList();
    double megabytes = files.stream().mapToLong(LetterFile::size).sum() / 1e6;
    for (int round = 0; round < WARM_UPS; round++) {
      parse(letters);
      index(files);
    }
    Rounds parse = new Rounds();
    Rounds index = new Rounds();
    Rounds share = new Rounds();
    Rounds cpuShare = new Rounds();
    for (int round = 0; round < ROUNDS; round++) {
      Cost parsing = parse(letters);
      Cost indexing = index(files);
      parse.add(parsing.seconds());
      index.add(indexing.seconds());
      share.add(parsing.seconds() / indexing.seconds());
      cpuShare.add(parsing.cpuSeconds() / indexing.cpuSeconds());
    }
    return """
    %,d generated letters, %.1f MB, one thread, %d rounds of each in turn; parsing to cost at most %.2f.

    | | min | median | max |
    |---|---|---|---|
    %s%s%s%s
    Parsing: %.1f MB/s. Indexing from text, parsing included: %.1f MB/s.
    """
        .formatted(
            count,
            megabytes,
            ROUNDS,
            LIMIT,
            parse.row("parsing alone, s"),
            index.row("indexing, parsing included, s"),
            share.row("parsing / indexing, by the clock"),
            cpuShare.row("parsing / indexing, by CPU time of the process"),
            megabytes / parse.median(),
            megabytes / index.median());
  }

  private List<LetterFile> files() {
    List<LetterFile> files = new ArrayList<>(count);
    CorpusGenerator.generate(1, count, Mix.usual())
        .forEach(
            letter -> {
              String name = "letter-" + files.size() + ".txt";
              byte[] content = letter.text().getBytes(StandardCharsets.UTF_8);
              files.add(new LetterFile("/" + name, name, content));
            });
    return files;
  }

  private static RawLetter decoded(LetterFile file) {
    return switch (DECODER.decode(file)) {
      case RawLetter letter -> letter;
      case Rejection rejection -> throw new IllegalStateException(rejection.toString());
    };
  }

  /** Returns a parser that remembers no wording of a round before. */
  private LetterParser newParser() {
    return new LetterParser(lexicon, vocabulary);
  }

  private Cost parse(List<RawLetter> letters) {
    LetterParser parser = newParser();
    Cost.Clock clock = new Cost.Clock();
    long rulings =
        letters.stream().mapToInt(letter -> parsed(parser, letter).rulings().size()).sum();
    Cost cost = clock.stop();
    if (rulings < letters.size()) {
      throw new IllegalStateException("letters without rulings");
    }
    return cost;
  }

  /** Does what an indexing run does with each file. */
  private Cost index(List<LetterFile> files) {
    Path folder = temporaryFolder();
    LetterParser parser = newParser();
    try {
      Cost.Clock clock = new Cost.Clock();
      try (IndexSink sink =
          LuceneIndexSink.open(
              folder.resolve("index"), schema, new RulingValues(vocabulary), "bench", true)) {
        for (LetterFile file : files) {
          String hash = file.contentHash();
          if (sink.findByHash(hash).isEmpty()) {
            Determination letter = parsed(parser, decoded(file));
            sink.findById(letter.id());
            sink.put(
                letter,
                new LetterStamp(letter.id(), file.origin(), hash, letter.header().decisionDate()));
          }
        }
        sink.commit();
      }
      return clock.stop();
    } finally {
      delete(folder);
    }
  }

  private static Determination parsed(LetterParser parser, RawLetter letter) {
    return switch (parser.parse(letter)) {
      case LetterResult.Parsed parsed -> parsed.determination();
      case LetterResult.Rejected rejected ->
          throw new IllegalStateException(rejected.rejection().toString());
    };
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
