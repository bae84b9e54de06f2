package org.imrsearch.bench;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.imrsearch.bench.engines.GeneratedLetters;
import org.imrsearch.letter.DeterminationJson;

/** What letters packed each for itself take, by the dictionary before each and by the level. */
final class PackingCost implements Benchmark {
  /** As far back as deflated text can refer. */
  private static final int LONGEST = 32_768;

  private static final List<Integer> DICTIONARIES = List.of(0, 8_192, 16_384, LONGEST);
  private static final List<Integer> LEVELS = List.of(1, 2, 3, 6);
  private static final int ROUNDS = 3;

  private final Path config;
  private final int letters;

  PackingCost(Path config, int letters) {
    this.config = config;
    this.letters = letters;
  }

  @Override
  public String name() {
    return "packing";
  }

  @Override
  public String run() {
    List<byte[]> packable =
        GeneratedLetters.parsed(config, letters).stream().map(DeterminationJson::encode).toList();
    byte[] first = beginning(packable);
    StringBuilder rows = new StringBuilder();
    for (int dictionary : DICTIONARIES) {
      byte[] words = Arrays.copyOf(first, dictionary);
      for (int level : LEVELS) {
        rows.append(row(packable, words, level));
      }
    }
    return """
    %,d generated letters as JSON, %.1f MB, one thread, the median of %d rounds.

    | dictionary, level | share of the JSON | s | s of it reading the dictionary |
    |---|---|---|---|
    %s"""
        .formatted(letters, packable.stream().mapToLong(l -> l.length).sum() / 1e6, ROUNDS, rows);
  }

  private static byte[] beginning(List<byte[]> letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    letters.stream().takeWhile(l -> bytes.size() < LONGEST).forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private static String row(List<byte[]> letters, byte[] words, int level) {
    Rounds all = new Rounds();
    Rounds reading = new Rounds();
    Packed packed = pack(letters, words, level);
    for (int round = 0; round < ROUNDS; round++) {
      packed = pack(letters, words, level);
      all.add(packed.seconds());
      reading.add(packed.reading());
    }
    double share = (double) packed.bytes() / letters.stream().mapToLong(l -> l.length).sum();
    return "| %,d bytes, %d | %.3f | %.2f | %.2f |%n"
        .formatted(words.length, level, share, all.median(), reading.median());
  }

  /**
   * What packing took.
   *
   * @param reading the seconds of it in which the dictionary was read
   */
  private record Packed(long bytes, double seconds, double reading) {}

  private static Packed pack(List<byte[]> letters, byte[] words, int level) {
    byte[] part = new byte[1 << 16];
    long bytes = 0;
    long reading = 0;
    long start = System.nanoTime();
    Deflater deflater = new Deflater(level, true);
    for (byte[] letter : letters) {
      long before = System.nanoTime();
      deflater.setDictionary(words);
      reading += System.nanoTime() - before;
      deflater.setInput(letter);
      deflater.finish();
      while (!deflater.finished()) {
        bytes += deflater.deflate(part);
      }
      deflater.reset();
    }
    deflater.end();
    return new Packed(bytes, (System.nanoTime() - start) / 1e9, reading / 1e9);
  }
}
