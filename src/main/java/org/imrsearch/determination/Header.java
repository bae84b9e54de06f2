package org.imrsearch.determination;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The block at the head of a letter. Letters are published without it too; then every part is
 * empty.
 *
 * @param caseNumber the IMR case number
 * @param dateAssigned when the case went to the reviewer
 * @param dateOfInjury when the worker was injured
 * @param decisionDate the date of the determination
 * @param urDenialDate the date of the denial under review
 * @param applicationReceived when the application for review came in
 * @param priority "Standard" or "Expedited"
 */
public record Header(
    Optional<CaseNumber> caseNumber,
    Optional<LocalDate> dateAssigned,
    Optional<LocalDate> dateOfInjury,
    Optional<LocalDate> decisionDate,
    Optional<LocalDate> urDenialDate,
    Optional<LocalDate> applicationReceived,
    Optional<String> priority) {

  /** The header of a letter that has none. */
  public static final Header ABSENT =
      new Header(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
}
