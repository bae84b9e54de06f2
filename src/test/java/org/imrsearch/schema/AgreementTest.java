package org.imrsearch.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  /** A citation is written as its path on the guidelines, then what the letter calls it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-                   | -                            | -            | neither",
        "-                   | -                            | MTUS > Knee  | neither",
        "ODG > Neck          | -                            | MTUS > Knee  | only-reviewer",
        "-                   | ODG > Neck                   | MTUS > Knee  | only-claims-administrator",
        "ODG > Neck          | ODG > Neck > Traction        | -            | same-document",
        "ODG > Neck; MTUS    | MTUS > Knee; ODG > Neck      | -            | same-document",
        "ODG > Neck          | MTUS > Neck                  | -            | different-documents",
        "ODG > Neck          | MTUS > Knee                  | ODG > Neck   | different-documents",
        "ODG                 | ODG                          | -            | same-document",
        "ODG                 | ODG > Neck                   | -            | different-documents",
        "OTHER = A Journal   | OTHER = a journal            | -            | same-document",
        "OTHER = A Journal   | OTHER = B Journal            | -            | different-documents",
      })
  void comparesTheDocumentsThatThePartiesCite(
      String reviewer, String administrator, String rationale, String expected) {
    List<Citation> citations = new ArrayList<>(cited(CitedBy.REVIEWER, reviewer));
    citations.addAll(cited(CitedBy.CLAIMS_ADMINISTRATOR, administrator));
    citations.addAll(cited(CitedBy.RATIONALE, rationale));
    Ruling ruling =
        new Ruling(
            1,
            "MRI",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Decision.UPHELD,
            citations,
            "No.");

    assertThat(Agreement.of(ruling).code()).isEqualTo(expected);
  }

  private static List<Citation> cited(CitedBy by, String citations) {
    List<Citation> cited = new ArrayList<>();
    for (String text : citations.equals("-") ? new String[0] : citations.split("; ", -1)) {
      String[] written = text.split(" = ", -1);
      List<String> path = List.of(written[0].split(" > ", -1));
      cited.add(
          new Citation(
              by,
              GuidelineSource.valueOf(path.getFirst()),
              written.length > 1 ? Optional.of(written[1]) : Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              path));
    }
    return cited;
  }
}
