package org.imrsearch.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.letter.LabelScanner.Mark;
import org.imrsearch.letter.LeadIn.Cue;

/**
 * Where the sections before a letter's rulings stand.
 *
 * @param headEnd where the header block ends at the latest
 * @param frontEnd where the sections begin; in a notice, its decisions stand before that
 * @param licensure the states of licensure, where a label names them
 * @param specialties the certifications, where a label names them
 * @param prose where prose may tell of the reviewer
 * @param summary the clinical case summary, without the sentence that introduces it
 */
record LetterSections(
    int headEnd,
    int frontEnd,
    Optional<Span> licensure,
    Optional<Span> specialties,
    Span prose,
    Optional<Span> summary) {
  private static final Set<Part> ALL = EnumSet.allOf(Part.class);

  private static final Set<Part> SECTIONS =
      EnumSet.of(
          Part.HOW,
          Part.DOCUMENTS,
          Part.SUMMARY,
          Part.RULINGS,
          Part.RELIED_UPON,
          Part.ISSUE,
          Part.RELIED_BY_REVIEWER,
          Part.WHY);

  /**
   * Finds the sections.
   *
   * @param rulings where the stretch with the rulings begins
   */
  static LetterSections find(MarkedText letter, int rulings, LeadIn leadIn) {
    List<Mark<Part>> marks = letter.marks();
    int headEnd = marks.isEmpty() ? letter.text().length() : marks.getFirst().start();
    int frontEnd = Math.min(rulings, letter.startOfFirst(SECTIONS, 0));
    return new LetterSections(
        headEnd,
        Math.max(headEnd, frontEnd),
        credential(letter, Part.LICENSURE, rulings),
        credential(letter, Part.SPECIALTIES, rulings),
        prose(letter),
        summary(letter, rulings, leadIn));
  }

  private static Span prose(MarkedText letter) {
    int from = letter.first(EnumSet.of(Part.HOW), 0).map(Mark::end).orElse(0);
    return new Span(from, letter.startOfFirst(SECTIONS, from));
  }

  private static Optional<Span> summary(MarkedText letter, int rulings, LeadIn leadIn) {
    return letter
        .first(EnumSet.of(Part.SUMMARY), 0)
        .filter(heading -> heading.start() < rulings)
        .map(
            heading -> {
              int end = Math.min(rulings, letter.startOfFirst(SECTIONS, heading.end()));
              String text = letter.text().text();
              return new Span(leadIn.after(Cue.SUMMARY, text, heading.end(), end), end);
            });
  }

  /** A credential goes on to the next wording of any kind. */
  private static Optional<Span> credential(MarkedText letter, Part part, int rulings) {
    return letter
        .first(EnumSet.of(part), 0)
        .filter(label -> label.start() < rulings)
        .map(label -> new Span(label.end(), letter.startOfFirst(ALL, label.end())));
  }
}
