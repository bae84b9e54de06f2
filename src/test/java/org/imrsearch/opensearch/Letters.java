package org.imrsearch.opensearch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Worker;
import org.imrsearch.engine.LetterStamp;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.schema.RulingValues;
import org.imrsearch.vocabulary.Vocabulary;

/** Makes letters for tests. */
final class Letters {
  static final IndexSchema SCHEMA = IndexSchema.load(Path.of("index-config"));
  static final RulingValues VALUES =
      new RulingValues(Vocabulary.load(Path.of("src/test/resources/small-vocabulary")));

  private static final String REASONS = "It is not supported for this use in the chronic phase.";

  private Letters() {}

  /** Returns a letter of May 2014 that upholds each denial. */
  static Determination of(String id, String... services) {
    List<Ruling> rulings = new ArrayList<>();
    for (String service : services) {
      rulings.add(
          new Ruling(
              rulings.size() + 1,
              service,
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Decision.UPHELD,
              List.of(cited()),
              REASONS));
    }
    Optional<LocalDate> none = Optional.empty();
    return new Determination(
        id,
        id + ".txt",
        Layout.ISSUES,
        new Header(
            CaseNumber.parse(id),
            none,
            none,
            Optional.of(LocalDate.of(2014, 5, 6)),
            none,
            none,
            Optional.empty()),
        new Reviewer(List.of(), List.of()),
        new Worker(Optional.of(48), Optional.empty()),
        List.of(),
        List.of(),
        "A \"worker\" with pain\nin the back.",
        rulings,
        List.of());
  }

  private static Citation cited() {
    return new Citation(
        CitedBy.REVIEWER,
        GuidelineSource.MTUS,
        Optional.of("Chronic Pain"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new PageRange(98, 99)),
        List.of("MTUS", "Chronic Pain"));
  }

  static LetterStamp stamp(Determination letter, String origin, String content) {
    return new LetterStamp(
        letter.id(), origin, hash(letter.id() + content), letter.header().decisionDate());
  }

  static LetterStamp stamp(Determination letter) {
    return stamp(letter, "/in/" + letter.sourceFile(), "first");
  }

  static String hash(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
