package org.imrsearch.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.engine.IndexSink;
import org.imrsearch.engine.LetterStamp;

/** An index of generated letters for the program to search, made without reading their texts. */
public final class GeneratedIndex {
  private GeneratedIndex() {}

  /**
   * Writes an index anew, of what the letters are known to say.
   *
   * @return how many rulings it holds
   */
  public static long write(Path config, Path index, int letters) {
    AtomicLong rulings = new AtomicLong();
    try (IndexSink sink = new Program(config).sink(index, true)) {
      CorpusGenerator.generate(7, letters, Mix.usual().withoutNoise())
          .parallel()
          .forEach(
              letter -> {
                Determination truth = letter.truth();
                rulings.addAndGet(truth.rulings().size());
                sink.put(truth, stamp(truth));
              });
      sink.commit();
    }
    return rulings.get();
  }

  private static LetterStamp stamp(Determination letter) {
    return new LetterStamp(
        letter.id(), "/" + letter.sourceFile(), hash(letter.id()), letter.header().decisionDate());
  }

  private static String hash(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
