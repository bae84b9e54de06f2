package org.imrsearch.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Header;

/** The layout of early 2013: issue, summary, rationale, and no guideline blocks. */
final class ProfessionalReviewLetter implements LetterWriter {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  @Override
  public List<Block> write(Draft draft, Dice dice) {
    List<Block> page = new ArrayList<>();
    Header header = draft.truth().header();
    page.add(Block.heading("MEDICAL PROFESSIONAL REVIEW"));
    page.add(Block.line("Case Number: " + header.caseNumber().map(CaseNumber::value).orElse("")));
    page.add(Block.line("Date of Injury: " + date(header.dateOfInjury())));
    page.add(Block.line("UR Denial Date: " + date(header.urDenialDate())));
    page.add(Block.line("Application Received: " + date(header.applicationReceived())));
    page.add(Block.paragraph("Decision Date: " + date(header.decisionDate())));
    page.add(
        Block.paragraph(draft.phrase("made") + " The reviewer is " + Necessity.credentials(draft)));
    String tense = dice.pick(List.of("IS", "IS", "WAS", "IS/WAS"));
    for (Draft.RulingText ruling : draft.rulings()) {
      page.add(Block.line("ISSUE AT DISPUTE:"));
      page.add(Block.paragraph(ruling.service()));
      if (ruling.truth().number() == 1) {
        page.add(Block.line("CASE SUMMARY:"));
        page.add(Block.paragraph(draft.summary()));
      }
      page.add(Block.line(rationaleLabel(ruling.truth().decision().orElseThrow(), tense)));
      page.add(Block.paragraph(ruling.rationale()));
    }
    return page;
  }

  private static String rationaleLabel(Decision decision, String tense) {
    return "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE "
        + tense
        + (decision == Decision.UPHELD ? " NOT" : "")
        + " MEDICALLY NECESSARY:";
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(DATE::format).orElse("");
  }
}
