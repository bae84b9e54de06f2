package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  void breaksLabelsAndHeadings() {
    Block label = Block.line("Claims Administrator guideline: none");
    assertThat(pages(label, Noise.Kind.WRAPPED_LABELS))
        .contains("Claims\nAdministrator guideline: none\n")
        .contains("Claims Administrator\nguideline: none\n");
    assertThat(pages(Block.heading("CLINICAL CASE SUMMARY"), Noise.Kind.WRAPPED_LABELS))
        .anyMatch(page -> page.strip().matches("CLINICAL\n +CASE SUMMARY"));
  }

  @Test
  void leavesARowOfATableWhole() {
    Block row = Block.asIs("Date Assigned:  01/02/2016   Date of Injury:  01/02/2015");
    assertThat(pages(row, Noise.Kind.WRAPPED_LABELS)).allMatch(page -> page.lines().count() == 1);
  }

  @Test
  void joinsTheWordsOfALabelAndWhatFollows() {
    assertThat(pages(Block.line("MAXIMUS guideline: none"), Noise.Kind.GLUED_LABELS))
        .contains("MAXIMUSguideline: none\n", "MAXIMUS guideline:none\n");
    assertThat(pages(Block.line("a 52 year old"), Noise.Kind.GLUED_CUES))
        .contains("a 52 yearold\n", "a 52 year old\n");
  }

  @Test
  void splitsCompoundsButNotRanges() {
    assertThat(pages(Block.line("L4-L5, 98-99"), Noise.Kind.SPLIT_COMPOUNDS))
        .contains("L4- L5, 98-99\n")
        .noneMatch(page -> page.contains("98- "));
  }

  @Test
  void wrapsEarlierOnANarrowPage() {
    assertThat(page(Block.paragraph(LONG), Noise.Kind.NARROW_PAGE).lines())
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void namesTheLetterAtTheFootOfAPage() {
    Block many = Block.asIs("line\n".repeat(120).strip());
    assertThat(page(many, Noise.Kind.PAGE_FEET)).contains("line\nPage of CM14-0900001   1\nline\n");
  }

  @Test
  void breaksPagesInTheMiddleOfText() {
    Block many = Block.asIs("line\n".repeat(120).strip());
    assertThat(page(many, Noise.Kind.FORM_FEEDS).chars().filter(c -> c == '\f')).hasSize(2);
  }

  /** Returns the pages that different dice make. */
  private static Set<String> pages(Block block, Noise.Kind kind) {
    return IntStream.range(0, 60)
        .mapToObj(seed -> page(block, Dice.of(seed, 1), kind))
        .collect(Collectors.toSet());
  }

  private static String page(Block block, Noise.Kind... kinds) {
    return page(block, Dice.of(1, 1), kinds);
  }

  private static String page(Block block, Dice dice, Noise.Kind... kinds) {
    Noise noise = Noise.certain(Set.of(kinds));
    return Page.text(List.of(block), "Page of CM14-0900001", noise, Material.all().noise(), dice);
  }
}
