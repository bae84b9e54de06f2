package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTextTest {
  @Test
  void blankLinesAndBlanksAroundLinesGo() {
    LetterText text = LetterText.of("  one \n\n\u00a0\n two\f\n\nthree");
    assertThat(text.text()).isEqualTo("one\ntwo\nthree\n");
    assertThat(text.lines()).isEqualTo(3);
    assertThat(text.fileLine(text.lineStart(2))).isEqualTo(6);
  }

  @Test
  void aBlankLineSetsALineOffUnlessAllLinesHaveOneOrAPageBegins() {
    LetterText single = LetterText.of("one\ntwo\n\nthree\nfour\n\f\nfive\nsix");
    assertThat(single.beginsParagraph(1)).isFalse();
    assertThat(single.beginsParagraph(2)).isTrue();
    assertThat(single.beginsParagraph(4)).isFalse();
    LetterText doubled = LetterText.of("one\n\ntwo\n\nthree\n\nfour");
    assertThat(doubled.beginsParagraph(2)).isFalse();
  }

  @Test
  void theFootOfAPageIsNoPartOfTheText() {
    String foot = "Final Determination Letter for IMR Case Number CM13-0900001   3 of 7";
    String raw = "a rationale goes\n\n" + foot + "\n\f\non here";
    assertThat(LetterText.of(raw, TestLetters.LEXICON.furniture()).text())
        .isEqualTo("a rationale goes\non here\n");
  }

  @Test
  void anEmptyTextHasNoLines() {
    LetterText text = LetterText.of("\n \f");
    assertThat(text.lines()).isZero();
    assertThat(text.fileLine(0)).isEqualTo(1);
    assertThat(text.width()).isZero();
  }

  @Test
  void theWidthIsThatOfMostLines() {
    assertThat(LetterText.of("12345\n".repeat(99) + "1".repeat(500)).width()).isEqualTo(5);
  }
}
