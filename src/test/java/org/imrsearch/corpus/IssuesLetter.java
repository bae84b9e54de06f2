package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Reviewer;

/** The layout of 2014 to 2017: "X: Upheld", with a guideline block for each party. */
final class IssuesLetter implements LetterWriter {

  @Override
  public List<Block> write(Draft draft, Dice dice) {
    List<Block> page = new ArrayList<>(HeaderBlock.write(draft.truth().header(), dice));
    page.add(Block.heading("HOW THE IMR FINAL DETERMINATION WAS MADE"));
    page.add(Block.paragraph(draft.phrase("made")));
    page.addAll(credentials(draft.truth().reviewer(), dice));
    page.add(Block.heading("CLINICAL CASE SUMMARY"));
    page.add(Block.paragraph(draft.phrase("summary-lead")));
    page.add(Block.paragraph(draft.summary()));
    page.add(Block.heading("IMR ISSUES, DECISIONS AND RATIONALES"));
    page.add(Block.paragraph(draft.phrase("issues-lead")));
    draft.rulings().forEach(ruling -> ruling(page, ruling));
    return page;
  }

  private static List<Block> credentials(Reviewer reviewer, Dice dice) {
    String between = dice.chance(30) ? "," : ", ";
    return List.of(
        Block.line("The Expert Reviewer has the following credentials:"),
        Block.line("State(s) of Licensure: " + String.join(between, reviewer.licensure())),
        Block.paragraph(
            "Certification(s)/Specialty: " + String.join(", ", reviewer.specialties())));
  }

  private static void ruling(List<Block> page, Draft.RulingText ruling) {
    page.add(
        Block.paragraph(ruling.decided() + ": " + word(ruling.truth().decision().orElseThrow())));
    page.add(Block.paragraph("Claims Administrator guideline: " + ruling.administrator()));
    page.add(Block.paragraph("MAXIMUS guideline: " + ruling.reviewer()));
    page.add(Block.paragraph("Decision rationale: " + ruling.rationale()));
  }

  private static String word(Decision decision) {
    return switch (decision) {
      case UPHELD -> "Upheld";
      case OVERTURNED -> "Overturned";
    };
  }
}
