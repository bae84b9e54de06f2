package org.imrsearch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.DeterminationJsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the three published letters kept beside the project say, read by a person. The files hold
 * facts only: of the summary and of each rationale there is a hash, of the text with its lines
 * joined.
 */
class SeedGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"000_fd76aa5429aa5a68", "001_36fcd6cd313974ab", "002_f1ab63b0c925a0bf"})
  void everyFieldIsAsAPersonReadsIt(String name) throws IOException {
    Path letter = Shared.folder("seeds").resolve(name + ".txt");
    CommandLineRun parse = CommandLineRun.of("parse", letter.toString());
    assertThat(parse.code()).isZero();
    Determination parsed =
        DeterminationJsonReader.decode(parse.out().strip().getBytes(StandardCharsets.UTF_8));
    assertThat(hashed(parsed)).usingRecursiveComparison().isEqualTo(golden(name));
  }

  private static Determination golden(String name) throws IOException {
    try (InputStream in =
        Files.newInputStream(Path.of("src/test/resources/seeds", name + ".json"))) {
      return DeterminationJsonReader.decode(in.readAllBytes());
    }
  }

  private static Determination hashed(Determination d) {
    List<Ruling> rulings = d.rulings().stream().map(SeedGoldenTest::hashed).toList();
    return new Determination(
        d.id(),
        d.sourceFile(),
        d.layout(),
        d.header(),
        d.reviewer(),
        d.worker(),
        d.diagnoses(),
        d.medications(),
        hash(d.summary()),
        rulings,
        d.issues());
  }

  private static Ruling hashed(Ruling r) {
    return new Ruling(
        r.number(),
        r.service(),
        r.eligiblePortion(),
        r.category(),
        r.procedure(),
        r.requested(),
        r.decision(),
        r.citations(),
        r.noEvidence(),
        hash(r.rationale()));
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
