package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;

/** The layout of late 2013 and early 2014: numbered decisions, citations in sentences. */
final class NumberedLetter implements LetterWriter {

  @Override
  public List<Block> write(Draft draft, Dice dice) {
    List<Block> page = new ArrayList<>(HeaderBlock.write(draft.truth().header(), dice));
    page.add(Block.heading("HOW THE IMR FINAL DETERMINATION WAS MADE"));
    page.add(
        Block.paragraph(
            draft.phrase("made") + " The Physician Reviewer is " + Necessity.credentials(draft)));
    page.add(Block.heading("CLINICAL CASE SUMMARY"));
    page.add(Block.paragraph(draft.phrase("summary-lead")));
    page.add(Block.paragraph(draft.summary()));
    page.add(Block.heading("IMR DECISION(S) AND RATIONALE(S)"));
    page.add(Block.paragraph(draft.phrase("issues-lead")));
    for (Draft.RulingText ruling : draft.rulings()) {
      page.add(Block.paragraph(ruling.truth().number() + ". " + Necessity.sentence(ruling)));
      page.add(Block.paragraph(ruling.administrator()));
      page.add(Block.paragraph(ruling.reviewer()));
      page.add(Block.line("The Physician Reviewer's decision rationale:"));
      page.add(Block.paragraph(ruling.rationale()));
    }
    return page;
  }
}
