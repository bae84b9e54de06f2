package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;

/**
 * A ruling with as much of its letter as is shown of it among others.
 *
 * @param letterId the determination's id
 * @param caseNumber the case, where the letter gives it
 * @param decisionDate when it was decided, where the letter gives it
 * @param summary the letter's clinical summary; empty where it has none
 * @param ruling the ruling
 */
public record RulingExcerpt(
    String letterId,
    Optional<CaseNumber> caseNumber,
    Optional<LocalDate> decisionDate,
    String summary,
    Ruling ruling) {

  /** Returns the determination's id, {@code #}, the ruling's number. */
  public String id() {
    return letterId + "#" + ruling.number();
  }

  /** Takes a ruling out of its determination. */
  public static RulingExcerpt of(Determination letter, Ruling ruling) {
    return new RulingExcerpt(
        letter.id(), letter.caseNumber(), letter.header().decisionDate(), letter.summary(), ruling);
  }
}
