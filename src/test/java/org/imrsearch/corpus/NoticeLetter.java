package org.imrsearch.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Header;

/** The layout of 2013: a notice that states its decisions twice before it gives reasons. */
final class NoticeLetter implements LetterWriter {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M/d/yyyy");

  @Override
  public List<Block> write(Draft draft, Dice dice) {
    List<Block> page = new ArrayList<>();
    Header header = draft.truth().header();
    page.add(Block.heading("Notice of Independent Medical Review Determination"));
    page.add(Block.paragraph("Dated: " + date(header.decisionDate())));
    page.add(Block.line("Employee:"));
    page.add(Block.line("Claim Number:"));
    page.add(Block.line("Date of UR Decision: " + date(header.urDenialDate())));
    page.add(Block.line("Date of Injury: " + date(header.dateOfInjury())));
    page.add(Block.line("IMR Application Received: " + date(header.applicationReceived())));
    page.add(
        Block.paragraph(
            "MAXIMUS Case Number: " + header.caseNumber().map(CaseNumber::value).orElse("")));
    decisions(page, draft);
    page.add(Block.heading("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"));
    page.add(Block.paragraph(draft.phrase("application")));
    decisions(page, draft);
    page.add(Block.line("Medical Qualifications of the Expert Reviewer:"));
    page.add(
        Block.paragraph(
            draft.phrase("made") + " The physician reviewer is " + Necessity.credentials(draft)));
    page.add(Block.line("Expert Reviewer Case Summary:"));
    page.add(Block.paragraph(draft.summary()));
    page.add(Block.line("Documents Reviewed for Determination:"));
    page.add(Block.paragraph(draft.phrase("documents")));
    draft.rulings().forEach(ruling -> ruling(page, ruling));
    page.add(Block.line("Effect of the Decision:"));
    page.add(Block.paragraph(draft.phrase("effect")));
    return page;
  }

  private static void decisions(List<Block> page, Draft draft) {
    for (Draft.RulingText ruling : draft.rulings()) {
      boolean upheld = ruling.truth().decision().orElseThrow() == Decision.UPHELD;
      page.add(
          Block.paragraph(
              ruling.truth().number()
                  + ") MAXIMUS Federal Services, Inc. has determined the request for "
                  + ruling.service()
                  + " is "
                  + (upheld ? "not " : "")
                  + "medically necessary and appropriate."));
    }
  }

  private static void ruling(List<Block> page, Draft.RulingText ruling) {
    page.add(
        Block.paragraph(
            ruling.truth().number() + ") Regarding the request for " + ruling.service() + ":"));
    page.add(
        Block.line(
            "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert"
                + " Reviewer to Make His/Her Decision"));
    page.add(Block.paragraph(ruling.administrator() + " " + ruling.reviewer()));
    page.add(Block.line("Rationale for the Decision:"));
    page.add(Block.paragraph(ruling.rationale()));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(DATE::format).orElse("");
  }
}
