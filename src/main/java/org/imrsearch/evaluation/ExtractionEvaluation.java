package org.imrsearch.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Compares determinations as parsed with determinations as a person, or a generator, knows them.
 *
 * <ul>
 *   <li>Letters are matched by {@code sourceFile}, else by {@code id}. One of the truth that was
 *       not parsed counts with all its values as missed; a parsed one without truth does not count.
 *   <li>A field is scored for a letter if the letter's truth has its key, be it with null or an
 *       empty list. Where the list is empty in which the key would stand, it is scored if another
 *       letter's truth has the key.
 *   <li>A value counts with what it belongs to: a ruling by its number, a citation by its ruling
 *       and party, particulars of a diagnosis or drug by its text. Within that the order does not
 *       count.
 *   <li>Of texts, white space, the shape of quotes and dashes, and punctuation at the end do not
 *       count; of diagnoses and drugs, nor do capitals. All else is compared exactly.
 *   <li>All pages of a citation are one value, and so is its path.
 *   <li>Counts are summed over all letters (micro-average).
 * </ul>
 */
public final class ExtractionEvaluation {
  private final TruthIndex truth;
  private final ExtractionTally tally;
  private final List<LetterFacts> namesakes = new ArrayList<>();
  private final NameList withoutTruth = new NameList();
  private final NameList notParsed = new NameList();
  private final NameList rulingCounts = new NameList();

  private ExtractionEvaluation(TruthIndex truth, Consumer<Miss> misses) {
    this.truth = truth;
    this.tally = new ExtractionTally(misses);
  }

  /**
   * Compares two sets of determinations. The truth is held in memory, the parsed ones are not.
   *
   * @param parsed what was extracted
   * @param truth what the letters say; keys may be missing
   * @param misses takes every difference, letter by letter in the order of {@code parsed}
   * @throws EvaluationException when a line is not a determination, or no letter is in both
   * @throws java.io.UncheckedIOException when reading fails
   */
  public static ExtractionReport compare(JsonLines parsed, JsonLines truth, Consumer<Miss> misses) {
    ExtractionEvaluation evaluation = new ExtractionEvaluation(TruthIndex.read(truth), misses);
    parsed.forEach(evaluation::match);
    evaluation.namesakes.forEach(
        letter -> evaluation.compare(letter, evaluation.truth.takeById(letter)));
    if (evaluation.truth.untouched()) {
      throw new EvaluationException(
          "no letter of %s is in %s: they are matched by sourceFile, else by id"
              .formatted(parsed.name(), truth.name()));
    }
    return evaluation.report();
  }

  private void match(LetterFacts parsed) {
    Optional<LetterFacts> expected = truth.takeByFile(parsed);
    if (expected.isEmpty() && truth.hasId(parsed)) {
      // The file that the truth names may yet come, and goes before another file of its case.
      namesakes.add(parsed);
    } else {
      compare(parsed, expected);
    }
  }

  private void compare(LetterFacts parsed, Optional<LetterFacts> expected) {
    if (expected.isEmpty()) {
      withoutTruth.add(parsed.name());
      return;
    }
    LetterFacts known = expected.get();
    if (known.rulings() != parsed.rulings()) {
      rulingCounts.add(
          "%s (%d, parsed %d)".formatted(known.name(), known.rulings(), parsed.rulings()));
    }
    for (ExtractedField field : ExtractedField.values()) {
      if (truth.speaksOf(known, field)) {
        tally.add(known.name(), field, known.of(field), parsed.of(field));
      }
    }
  }

  private ExtractionReport report() {
    for (LetterFacts letter : truth.left()) {
      notParsed.add(letter.name());
      letter.facts().forEach((field, facts) -> tally.add(letter.name(), field, facts, List.of()));
    }
    List<String> remarks = new ArrayList<>();
    notParsed
        .remark("in the truth and not parsed; all their values are missed")
        .ifPresent(remarks::add);
    withoutTruth.remark("parsed and not in the truth; not compared").ifPresent(remarks::add);
    rulingCounts.remark("with another number of rulings than the truth").ifPresent(remarks::add);
    truth.silence().ifPresent(remarks::add);
    return new ExtractionReport(truth.size(), tally.scores(), remarks);
  }
}
