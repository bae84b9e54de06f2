package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String LONG =
      "The brace is not medically necessary. The guideline asks for instability. "
          .repeat(6)
          .strip();

  @Test
  void wrapsAtTheWidthOfALetter() {
    String text = page(Block.paragraph(LONG));
    assertThat(text.lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() <= 95);
    assertThat(text.replaceAll("\\s+", " ").strip()).isEqualTo(LONG);
  }

  @Test
  void putsTheDecisionOnALineOfItsOwn() {
    assertThat(page(Block.paragraph("Norco 10/325mg #60: Upheld"), Noise.Kind.DECISION_APART))
        .startsWith("Norco 10/325mg #60:\nUpheld\n");
  }

  @Test
  void followsEveryLineByAnEmptyOne() {
    assertThat(page(Block.line("one"), Noise.Kind.DOUBLE_SPACING)).isEqualTo("one \n\n");
  }

  @Test
  void gluesTwoSentences() {
    String text = page(Block.paragraph(LONG), Noise.Kind.GLUED_SENTENCES);
    assertThat(text.replaceAll("\\s+", " ")).containsPattern("[a-z]\\.The ");
  }

  @Test
  void leavesAGapForAName() {
    assertThat(page(Block.line("Dr." + Prose.GAP + "wrote"))).isEqualTo("Dr.  wrote\n");
    assertThat(page(Block.line("Dr." + Prose.GAP + "wrote"), Noise.Kind.GAPS))
        .containsPattern("Dr\\. {3,6}wrote");
  }

  @Test
  void breaksPagesInTheMiddleOfText() {
    Block many = Block.asIs("line\n".repeat(120).strip());
    assertThat(page(many, Noise.Kind.FORM_FEEDS).chars().filter(c -> c == '\f')).hasSize(2);
  }

  private static String page(Block block, Noise.Kind... kinds) {
    Noise noise = new Noise(Set.of(kinds));
    return Page.text(List.of(block), noise, Material.all().noise(), Dice.of(1, 1));
  }
}
